package app.tilth.ui.timeline;

import app.tilth.model.InteractionKind;
import app.tilth.tie.Return;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lanes: names at the left, the picture of the days that are looked at beside them; only what is in sight is drawn. */
final class LaneArea extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NAMES = 163;
    private static final double USUAL_TEXT = 13;
    private static final double ROW = 33;
    private static final double TICKS = 24;
    private static final double BAR = 10;
    private static final int LEAST_LANES = 3;
    private static final int MOST_LANES = 8;
    private static final int MOST_WORDS = 24;
    private static final double LEAST_WORDS = 56;

    private final TimelineViewModel model;
    private final Board board = new Board(this::draw);
    private final TickRow ticks = new TickRow();
    private final Pane names = new Pane();
    private final List<LaneName> rows = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final ScrollBar bar = new ScrollBar();
    private final Label told = new Label();
    private @Nullable LanePicture picture;
    private LanePicture.Look look = LanePicture.Look.NOTHING;

    LaneArea(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("lane-area");
        setId("lanes");
        names.getStyleClass().add("lane-names");
        var clip = new Rectangle();
        clip.widthProperty().bind(names.widthProperty());
        clip.heightProperty().bind(names.heightProperty());
        names.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        told.getStyleClass().add("timeline-told");
        told.setManaged(false);
        told.setMouseTransparent(true);
        told.setVisible(false);
        getChildren().addAll(names, board, ticks, bar, told);
        board.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(TimelineViewModel.TEXTS.get("lanes.spoken"));
        model.shownProperty().subscribe(_ -> requestLayout());
        model.stretchProperty().subscribe(_ -> {
            tell(Optional.empty(), 0, 0);
            requestLayout();
        });
        model.returnsProperty().subscribe(_ -> requestLayout());
        model.byProperty().subscribe(_ -> top());
        model.said().revisionProperty().subscribe(_ -> requestLayout());
        model.pickedProperty()
                .subscribe(picked -> look(new LanePicture.Look(look.told(), picked, look.ghost(), look.lane())));
        bar.valueProperty().subscribe(_ -> requestLayout());
        new LaneGestures(model, this);
    }

    private void top() {
        bar.setValue(0);
        look = LanePicture.Look.NOTHING;
        requestParentLayout();
        requestLayout();
    }

    /** The picture as it is drawn, empty while there is none. */
    Optional<LanePicture> picture() {
        return Optional.ofNullable(picture);
    }

    LanePicture.Look look() {
        return look;
    }

    void look(LanePicture.Look now) {
        look = now;
        requestLayout();
    }

    /** Where the picture begins from the left. */
    double left() {
        return names.getWidth();
    }

    /** Where it begins from above. */
    double above() {
        return board.getLayoutY();
    }

    /** Down by so many lanes. */
    void scroll(double lanes) {
        bar.setValue(Math.clamp(bar.getValue() + lanes * row(), 0, bar.getMax()));
    }

    /** Brings a lane into sight. */
    void reveal(int lane) {
        double top = lane * row();
        if (top < bar.getValue()) {
            bar.setValue(top);
        } else if (top + row() > bar.getValue() + board.getHeight()) {
            bar.setValue(Math.min(bar.getMax(), top + row() - board.getHeight()));
        }
    }

    private double scale() {
        return Math.max(1, told.getFont().getSize() / USUAL_TEXT * 13 / 12);
    }

    private double row() {
        return ROW * scale();
    }

    private int lanes() {
        return model.shownProperty()
                .get()
                .map(shown -> shown.lanes(model.byProperty().get()))
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return high(LEAST_LANES);
    }

    @Override
    protected double computePrefHeight(double width) {
        return high(Math.clamp(lanes(), LEAST_LANES, MOST_LANES));
    }

    private double high(int lanes) {
        return TICKS * scale() + LanePicture.AIR + lanes * row();
    }

    @Override
    protected void layoutChildren() {
        Optional<Shown> shown = model.shownProperty().get();
        double top = TICKS * scale();
        double high = Math.max(1, getHeight() - top);
        double left = NAMES * Math.min(1.4, scale());
        double wide = Math.max(1, getWidth() - left - BAR);
        names.resizeRelocate(0, top, left, high);
        board.resizeRelocate(left, top, wide, high);
        ticks.resizeRelocate(left, 0, wide, top);
        double all = LanePicture.AIR + lanes() * row();
        double most = Math.max(0, all - high);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 0 : most * high / all);
        bar.setUnitIncrement(row());
        bar.setBlockIncrement(high);
        bar.setVisible(most > 0);
        bar.resizeRelocate(getWidth() - BAR, top, BAR, high);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
        if (shown.isEmpty()) {
            return;
        }
        var now = new LanePicture(
                shown.get(),
                model.byProperty().get(),
                new TimeScale(model.stretchProperty().get(), wide),
                bar.getValue(),
                row(),
                high,
                model.returnsProperty().get(),
                look);
        picture = now;
        ticks.show(now.scale(), now.ticks());
        name(now);
        say(now);
        board.redraw();
    }

    private void draw(Pencil pencil, Palette palette) {
        if (picture != null) {
            picture.draw(pencil, palette);
        }
    }

    private void name(LanePicture now) {
        int used = 0;
        for (int lane = now.first(); lane < now.until(); lane++) {
            if (used == rows.size()) {
                rows.add(new LaneName());
                names.getChildren().add(rows.getLast());
                rows.getLast().applyCss();
            }
            LaneName row = rows.get(used++);
            int at = lane;
            now.shown()
                    .circle(now.by(), lane)
                    .ifPresentOrElse(
                            row::show,
                            () -> now.shown()
                                    .folk()
                                    .find(now.shown().people()[at])
                                    .ifPresent(row::show));
            row.pseudoClassStateChanged(CURRENT, lane == look.lane());
            row.setVisible(true);
            row.resizeRelocate(0, now.middle(lane) - now.row() / 2, names.getWidth() - 8, now.row());
            if (row.isNeedsLayout()) {
                row.layout();
            }
        }
        rows.subList(used, rows.size()).forEach(row -> row.setVisible(false));
    }

    /** The words in bars of what lasted, where there is room for them. */
    private void say(LanePicture now) {
        int used = 0;
        for (int at = now.first(); at < now.until(); at++) {
            for (Bar bar : now.bars(at)) {
                LanePicture.Room room = now.room(at, bar);
                if (room.wide() >= LEAST_WORDS * scale() && used < MOST_WORDS) {
                    Label label = word(used++);
                    label.setText(
                            switch (bar) {
                                case Bar.Lasted lasted ->
                                    model.said()
                                            .of(now.shown().chronicle(), lasted.entry())
                                            .orElse("");
                                case Bar.Together together ->
                                    TimelineViewModel.TEXTS.get(
                                            "together", together.colleague().organization());
                            });
                    double high = label.prefHeight(-1);
                    label.resizeRelocate(
                            left() + room.from(), above() + now.middle(at) - high / 2 - 1, room.wide(), high);
                }
            }
        }
        words.subList(used, words.size()).forEach(label -> label.setVisible(false));
    }

    private Label word(int at) {
        if (at == words.size()) {
            var label = new Label();
            label.getStyleClass().add("lane-word");
            label.setManaged(false);
            label.setMouseTransparent(true);
            words.add(label);
            getChildren().add(getChildren().indexOf(told), label);
            label.applyCss();
        }
        words.get(at).setVisible(true);
        return words.get(at);
    }

    /** Says something beside a place in the picture, or nothing any more. */
    void tell(Optional<String> text, double x, double y) {
        told.setVisible(text.isPresent());
        text.ifPresent(sentence -> {
            told.setText(sentence);
            told.applyCss();
            told.autosize();
            double left = x + 14 + told.getWidth() > getWidth() ? x - 14 - told.getWidth() : x + 14;
            told.relocate(
                    Math.max(0, left),
                    Math.clamp(y - told.getHeight() / 2, 0, Math.max(0, getHeight() - told.getHeight())));
        });
    }

    void tell(Optional<Return> one) {
        if (!one.equals(look.told())) {
            look(new LanePicture.Look(one, look.picked(), look.ghost(), look.lane()));
        }
    }

    /** What lasted, in a few words. */
    static String words(Shown shown, Bar bar) {
        return switch (bar) {
            case Bar.Lasted lasted -> words(shown, lasted.entry());
            case Bar.Together together ->
                TimelineViewModel.TEXTS.get(
                        "together.told",
                        together.colleague().organization(),
                        SpanWords.showing(new Stretch(together.from(), together.until())));
        };
    }

    /** What an entry is, in a few words. */
    static String words(Shown shown, int entry) {
        LocalDate day = LocalDate.ofEpochDay(shown.chronicle().day(entry));
        String what = shown.chronicle()
                .kind(entry)
                .map(LaneArea::kind)
                .orElseGet(() -> TimelineViewModel.TEXTS.get("kind.passed"));
        return TimelineViewModel.TEXTS.get(
                "told",
                what,
                Redating.names(shown, entry),
                Dates.byName(day, shown.book().day()));
    }

    static String kind(InteractionKind kind) {
        return TimelineViewModel.TEXTS.get("kind." + kind);
    }
}
