package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.tie.Return;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** All years at a glance, with a frame around the days that are looked at: it is moved, and its edges are. */
final class DensityStrip extends Region {
    private static final double YEAR_ROOM = 60;
    private static final double EDGE = 7;
    private static final double FRAME = 2;
    private static final double HANDLE_WIDE = 4;
    private static final double HANDLE_HIGH = 14;
    private static final double STEP = .1;

    private final TimelineViewModel model;
    private final Board board = new Board(this::draw);
    private final TickRow ticks = new TickRow();
    private final Region frame = new Region();
    private final Region left = handle();
    private final Region right = handle();
    private final Label told = new Label();
    private Optional<Return> looked = Optional.empty();
    private @Nullable StripPicture picture;
    private Grip grip = Grip.NONE;
    private double grippedAt;

    private enum Grip {
        NONE,
        BEGINNING,
        END,
        ALL
    }

    DensityStrip(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("density-strip");
        frame.getStyleClass().add("density-frame");
        told.getStyleClass().add("timeline-told");
        told.setVisible(false);
        for (Region part : new Region[] {frame, left, right, told}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        getChildren().addAll(board, ticks, frame, left, right, told);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setId("density-strip");
        setMinHeight(USE_PREF_SIZE);
        model.shownProperty().subscribe(_ -> renew());
        model.returnsProperty().subscribe(_ -> renew());
        model.stretchProperty().subscribe(_ -> place());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grip = Grip.NONE);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::onMove);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tell(Optional.empty()));
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static Region handle() {
        var handle = new Region();
        handle.getStyleClass().add("density-handle");
        return handle;
    }

    /** The picture as it is drawn, empty while there is none. */
    Optional<StripPicture> picture() {
        return Optional.ofNullable(picture);
    }

    private void renew() {
        picture = null;
        looked = Optional.empty();
        requestLayout();
    }

    private void draw(Pencil pencil, Palette palette) {
        if (picture != null) {
            picture.draw(pencil, palette, looked);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return StripPicture.HEIGHT + 2 + ticks.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Optional<Shown> shown = model.shownProperty().get();
        if (width < 1 || shown.isEmpty()) {
            return;
        }
        if (picture == null || picture.scale().width() != width) {
            picture =
                    new StripPicture(shown.get(), width, model.returnsProperty().get());
            ticks.show(picture.scale(), picture.scale().ticks(YEAR_ROOM));
            board.redraw();
        }
        board.resizeRelocate(0, 0, width, StripPicture.HEIGHT);
        ticks.resizeRelocate(0, StripPicture.HEIGHT + 2, width, ticks.prefHeight(-1));
        place();
    }

    /** Puts the frame around what is looked at; nothing else of the strip changes. */
    private void place() {
        if (picture == null) {
            return;
        }
        Stretch seen = model.stretchProperty().get();
        double from = picture.scale().x(seen.from());
        double until = picture.scale().x(seen.until());
        double top = StripPicture.ARCS - FRAME - 1;
        double high = StripPicture.CELL + 2 * FRAME + 2;
        frame.resizeRelocate(from - FRAME, top, until - from + 2 * FRAME, high);
        double middle = top + (high - HANDLE_HIGH) / 2;
        left.resizeRelocate(from - FRAME - 1, middle, HANDLE_WIDE, HANDLE_HIGH);
        right.resizeRelocate(until + FRAME + 1 - HANDLE_WIDE, middle, HANDLE_WIDE, HANDLE_HIGH);
        setAccessibleText(TEXTS.get("strip.spoken", SpanWords.showing(seen)));
    }

    private Grip gripAt(double x) {
        if (picture == null) {
            return Grip.NONE;
        }
        Stretch seen = model.stretchProperty().get();
        double from = x - picture.scale().x(seen.from());
        double until = x - picture.scale().x(seen.until());
        if (Math.abs(until) <= EDGE && Math.abs(until) <= Math.abs(from)) {
            return Grip.END;
        }
        if (Math.abs(from) <= EDGE) {
            return Grip.BEGINNING;
        }
        return from > 0 && until < 0 ? Grip.ALL : Grip.NONE;
    }

    private void onPress(MouseEvent event) {
        requestFocus();
        if (picture == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            model.fit();
            return;
        }
        grip = gripAt(event.getX());
        if (grip == Grip.NONE) {
            model.jump(picture.scale().day(event.getX()));
            grip = Grip.ALL;
        }
        grippedAt = picture.scale().at(event.getX());
    }

    private void onDrag(MouseEvent event) {
        if (picture == null) {
            return;
        }
        double at = picture.scale().at(event.getX());
        Stretch bounds = picture.scale().stretch();
        Stretch seen = model.stretchProperty().get();
        switch (grip) {
            case BEGINNING -> model.look(seen.from(at, bounds));
            case END -> model.look(seen.until(at, bounds));
            case ALL -> model.look(seen.panned(at - grippedAt, bounds));
            case NONE -> {}
        }
        grippedAt = at;
    }

    private void onMove(MouseEvent event) {
        Grip at = event.getY() >= StripPicture.ARCS - FRAME ? gripAt(event.getX()) : Grip.NONE;
        setCursor(
                switch (at) {
                    case BEGINNING, END -> Cursor.H_RESIZE;
                    case ALL -> Cursor.OPEN_HAND;
                    case NONE -> Cursor.DEFAULT;
                });
        tell(picture().flatMap(drawn -> drawn.at(event.getX(), event.getY())));
    }

    private void tell(Optional<Return> now) {
        if (now.equals(looked)) {
            return;
        }
        looked = now;
        board.redraw();
        told.setVisible(now.isPresent());
        now.ifPresent(one -> {
            told.setText(StripReturns.sentence(one));
            told.applyCss();
            told.autosize();
            double middle = picture().orElseThrow().scale().middle((StripReturns.from(one) + StripReturns.to(one)) / 2);
            told.relocate(Math.clamp(middle - told.getWidth() / 2, 0, Math.max(0, getWidth() - told.getWidth())), 0);
        });
    }

    private void onScroll(ScrollEvent event) {
        if (picture == null) {
            return;
        }
        Zoom.scroll(model, event, picture.scale().at(event.getX()));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || picture == null) {
            return;
        }
        Stretch seen = model.stretchProperty().get();
        double days = Math.max(1, seen.days() * STEP);
        Stretch bounds = picture.scale().stretch();
        switch (event.getCode()) {
            case LEFT ->
                model.look(event.isShiftDown() ? seen.until(seen.until() - days, bounds) : seen.panned(-days, bounds));
            case RIGHT ->
                model.look(event.isShiftDown() ? seen.until(seen.until() + days, bounds) : seen.panned(days, bounds));
            case HOME -> model.look(seen.panned(-bounds.days(), bounds));
            case END -> model.look(seen.panned(bounds.days(), bounds));
            default -> {
                if (!Zoom.key(model, event)) {
                    return;
                }
            }
        }
        event.consume();
    }
}
