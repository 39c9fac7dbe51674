package app.tilth.ui.control;

import app.tilth.model.Depth;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A tie’s contact-days as stems, higher the deeper the contact, with the day the next is expected and the quiet since. */
public final class RhythmStrip extends Region {
    private static final double HEIGHT = 100;
    private static final double GROUND = 74;
    private static final double TOP = 2;
    private static final double AXIS_LABEL = 80;
    private static final double EXPECTED_STEM = 34;
    private static final double GAP = 6;
    private static final double KEY_SCALE = 4;

    private final Map<Depth, Path> stems = new EnumMap<>(Depth.class);
    private final Map<Depth, Path> discs = new EnumMap<>(Depth.class);
    private final Region quiet = new Region();
    private final Line ground = line("strip-ground");
    private final Line today = line("strip-today");
    private final Line expectedStem = line("strip-expected");
    private final Circle expectedMark = new Circle(4);
    private final Label todayWord = word("strip-today-word", Texts.get("rhythm.today"));
    private final Label expectedWord = word("strip-expected-word", "");
    private final List<Tick> scale = new ArrayList<>();
    private RhythmPicture picture = new RhythmPicture(List.of(), 0, -1, "");

    public RhythmStrip() {
        getStyleClass().add("rhythm-strip");
        quiet.getStyleClass().add("strip-quiet");
        quiet.setManaged(false);
        expectedMark.getStyleClass().add("strip-expected");
        expectedMark.setManaged(false);
        getChildren().add(quiet);
        for (Depth depth : List.of(Depth.MESSAGE, Depth.CALL, Depth.IN_PERSON)) {
            stems.put(depth, path("strip-stem", depth));
            discs.put(depth, path("strip-disc", depth));
        }
        getChildren().add(ground);
        getChildren().addAll(stems.values());
        getChildren().addAll(discs.values());
        getChildren().addAll(today, expectedStem, expectedMark, todayWord, expectedWord);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    private static Line line(String styleClass) {
        var line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }

    private static Label word(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("strip-word", styleClass);
        label.setManaged(false);
        return label;
    }

    private static Path path(String styleClass, Depth depth) {
        var path = new Path();
        path.getStyleClass().addAll(styleClass, styleClass(depth));
        path.setManaged(false);
        return path;
    }

    /** The style class by which a depth has its colour. */
    public static String styleClass(Depth depth) {
        return switch (depth) {
            case NONE, MESSAGE -> "depth-message";
            case CALL -> "depth-call";
            case IN_PERSON -> "depth-in-person";
        };
    }

    /** A small stem of a depth, to stand beside its word. */
    public static Group key(Depth depth) {
        var stem = new Line(0, 0, 0, height(depth) / KEY_SCALE);
        stem.getStyleClass().addAll("strip-stem", styleClass(depth));
        var disc = new Circle(depth == Depth.IN_PERSON ? 3 : 2.5);
        disc.getStyleClass().addAll("strip-disc", styleClass(depth));
        return new Group(stem, disc);
    }

    public void show(RhythmPicture shown) {
        picture = shown;
        setAccessibleText(shown.spoken());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var span = StripSpan.of(picture);
        drawContacts(span);
        drawScale(span);
        double now = x(span, picture.today());
        set(ground, 0, GROUND, getWidth(), GROUND);
        set(today, now, TOP, now, GROUND);
        drawExpected(span, now);
    }

    private double x(StripSpan span, int day) {
        return Math.rint(span.at(day) * getWidth() * 2) / 2;
    }

    private void drawContacts(StripSpan span) {
        stems.values().forEach(path -> path.getElements().clear());
        discs.values().forEach(path -> path.getElements().clear());
        for (var contact : picture.contacts()) {
            var stem = stems.get(contact.depth());
            var disc = discs.get(contact.depth());
            if (contact.day() < span.first() || stem == null || disc == null) {
                continue;
            }
            double at = x(span, contact.day());
            double top = GROUND - height(contact.depth());
            double r = radius(contact.depth());
            stem.getElements().addAll(new MoveTo(at, GROUND), new LineTo(at, top));
            disc.getElements()
                    .addAll(
                            new MoveTo(at - r, top),
                            new ArcTo(r, r, 0, at + r, top, true, true),
                            new ArcTo(r, r, 0, at - r, top, true, true),
                            new ClosePath());
        }
    }

    private void drawScale(StripSpan span) {
        double free = 0;
        List<LocalDate> ticks = span.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            if (i == scale.size()) {
                scale.add(new Tick());
                getChildren().addFirst(scale.getLast().line);
                getChildren().add(scale.getLast().word);
            }
            LocalDate day = ticks.get(i);
            double at = x(span, Math.toIntExact(day.toEpochDay()));
            free = scale.get(i).show(day, at, free, getWidth());
        }
        scale.stream().skip(ticks.size()).forEach(Tick::hide);
    }

    /** A line across the strip with its month or year beneath. */
    private static final class Tick {
        private final Line line = line("strip-grid");
        private final Label word = word("strip-axis", "");

        /** Answers how far to the right it takes the room for words, given how far those before it did. */
        double show(LocalDate day, double at, double free, double widest) {
            line.setVisible(true);
            set(line, at, TOP, at, GROUND);
            word.setText(day.getDayOfYear() == 1 ? Dates.year(day) : Dates.shortMonth(day));
            word.applyCss();
            double width = word.prefWidth(-1);
            double left = Math.clamp(at - width / 2, 0, Math.max(0, widest - width));
            word.setVisible(left >= free);
            word.resizeRelocate(left, AXIS_LABEL, width, word.prefHeight(-1));
            return word.isVisible() ? left + width + GAP : free;
        }

        void hide() {
            line.setVisible(false);
            word.setVisible(false);
        }
    }

    private void drawExpected(StripSpan span, double now) {
        boolean known = picture.expected() >= span.first();
        boolean late = picture.isLate();
        for (Node node : List.of(expectedStem, expectedMark, expectedWord)) {
            node.setVisible(known);
        }
        quiet.setVisible(late && known);
        double at = known ? x(span, picture.expected()) : now;
        quiet.resizeRelocate(at, TOP, Math.max(0, now - at), GROUND - TOP);
        set(expectedStem, at, GROUND, at, GROUND - EXPECTED_STEM + 4);
        expectedMark.setCenterX(at);
        expectedMark.setCenterY(GROUND - EXPECTED_STEM);
        LocalDate day = LocalDate.ofEpochDay(Math.max(0, picture.expected()));
        expectedWord.setText(Texts.get("rhythm.expected", Dates.day(day, LocalDate.ofEpochDay(picture.today()))));
        for (Node node : List.of(expectedStem, expectedMark, expectedWord)) {
            if (late && !node.getStyleClass().contains("late")) {
                node.getStyleClass().add("late");
            } else if (!late) {
                node.getStyleClass().remove("late");
            }
        }
        placeWords(known, late, at, now);
    }

    /** Today’s word goes to the free side of its line, the expected day’s to its left, or right where it lies ahead. */
    private void placeWords(boolean known, boolean late, double at, double now) {
        todayWord.applyCss();
        expectedWord.applyCss();
        double todayWidth = todayWord.prefWidth(-1);
        double expectedWidth = expectedWord.prefWidth(-1);
        boolean right = now + GAP + todayWidth <= getWidth() && (late || !known);
        double todayLeft = right ? now + GAP : now - GAP - todayWidth;
        todayWord.resizeRelocate(todayLeft, TOP - 1, todayWidth, todayWord.prefHeight(-1));
        double left = Math.min(at, late ? at : now) - GAP - expectedWidth;
        if (!late) {
            left = Math.min(at + GAP, getWidth() - expectedWidth);
        }
        boolean overlaps = left < todayLeft + todayWidth && todayLeft < left + expectedWidth;
        double top = overlaps ? TOP + 15 : TOP - 1;
        expectedWord.resizeRelocate(Math.max(0, left), top, expectedWidth, expectedWord.prefHeight(-1));
    }

    private static void set(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static double height(Depth depth) {
        return switch (depth) {
            case NONE, MESSAGE -> 18;
            case CALL -> 34;
            case IN_PERSON -> 54;
        };
    }

    private static double radius(Depth depth) {
        return depth == Depth.IN_PERSON ? 3.5 : 2.5;
    }
}
