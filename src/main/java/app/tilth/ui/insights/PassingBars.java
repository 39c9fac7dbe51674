package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.Passing;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** What was given as bars above a line, what was received and asked below it, month by month. */
final class PassingBars extends Region {
    private static final int MOST_STEPS = 4;
    private static final double LEAST = 150;
    private static final double WIDEST = 18;
    /** The part of its place that a bar fills. */
    private static final double SHARE = .55;

    private static final double GAP = 8;
    /** Between what was received and what was asked. */
    private static final double SEAM = 1;

    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<Bars> bars = new ArrayList<>();
    private final Tour tour = new Tour(this);
    private final List<Step> steps = new ArrayList<>();
    /** Whether parts are longer than a month. */
    private boolean longer;

    private long up;
    private long down;

    private record Bars(Passing.Part part, Region gave, Region received, Region asked, Region under, Label label) {}

    private record Step(long value, Line line, Label label) {}

    PassingBars() {
        getStyleClass().add("passing-bars");
        setMinHeight(LEAST);
        setMinWidth(0);
    }

    void show(Passing passing) {
        bars.clear();
        steps.clear();
        long most = passing.parts().stream().mapToLong(Passing.Part::gave).max().orElse(0);
        long least = passing.parts().stream()
                .mapToLong(part -> part.received() + (long) part.asked())
                .max()
                .orElse(0);
        long step = Scale.step(Math.max(1, most + least), MOST_STEPS);
        up = Scale.upTo(most, step);
        down = Scale.upTo(least, step);
        for (long value = -down; value <= up; value += step) {
            steps.add(step(value));
        }
        longer = passing.parts().getFirst().months() > 1;
        passing.parts().forEach(part -> bars.add(bars(part)));
        tour.of(
                bars.stream()
                        .map(bar -> new Tour.Stop(bar.under, () -> words(bar.part)))
                        .toList(),
                this::draw);
    }

    private void draw() {
        getChildren().clear();
        steps.forEach(at -> getChildren().addAll(at.line, at.label));
        bars.forEach(bar -> getChildren().addAll(bar.under, bar.gave, bar.received, bar.asked, bar.label));
        steps.stream().filter(at -> at.value == 0).forEach(at -> at.line.toFront());
    }

    private static Step step(long value) {
        var line = new Line();
        line.getStyleClass().add(value == 0 ? "chart-ground" : "chart-grid");
        line.setMouseTransparent(true);
        return new Step(value, line, axis(value == 0 ? "" : Long.toString(Math.abs(value))));
    }

    private Bars bars(Passing.Part part) {
        return new Bars(
                part,
                bar("passing-gave"),
                bar("passing-received"),
                bar("passing-asked"),
                region("passing-under"),
                axis(label(part, longer)));
    }

    private static Region bar(String styleClass) {
        var bar = region(styleClass);
        bar.setMouseTransparent(true);
        return bar;
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    static Label axis(String text) {
        var label = new Label(text);
        label.getStyleClass().add("chart-axis");
        label.setMouseTransparent(true);
        return label;
    }

    /** Months by their name; longer parts by the year in which they begin. */
    private static String label(Passing.Part part, boolean longer) {
        LocalDate first = part.first().atDay(1);
        return longer ? Dates.year(first) : Dates.shortMonth(first);
    }

    /** “April 2026: gave 8 times, received 3 times, asked once.” */
    private static String words(Passing.Part part) {
        YearMonth first = part.first();
        String from = Dates.month(first.atDay(1), LocalDate.MIN);
        String when = part.months() == 1
                ? from
                : TEXTS.get("passing.span", from, Dates.month(part.last().atDay(1), LocalDate.MIN));
        return TEXTS.get("passing.spoken", when, part.gave(), part.received(), part.asked());
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double axis =
                steps.stream().mapToDouble(at -> at.label.prefWidth(-1)).max().orElse(0);
        double left = axis + GAP;
        double width = getWidth() - left;
        double foot = bars.getFirst().label.prefHeight(-1) + GAP;
        double height = getHeight() - foot - GAP;
        double unit = height / Math.max(1, up + down);
        double zero = snapPositionY(GAP + up * unit);
        for (Step at : steps) {
            double y = snapPositionY(zero - at.value * unit) + .5;
            at.line.setStartX(left);
            at.line.setEndX(getWidth());
            at.line.setStartY(y);
            at.line.setEndY(y);
            double mine = at.label.prefWidth(-1);
            double high = at.label.prefHeight(-1);
            at.label.resizeRelocate(axis - mine, y - high / 2, mine, high);
        }
        double place = width / bars.size();
        double thick = Math.max(2, snapSizeX(Math.min(WIDEST, place * SHARE)));
        for (int i = 0; i < bars.size(); i++) {
            layout(bars.get(i), left + i * place, place, thick, zero, unit);
        }
        labels(left, place);
    }

    private void layout(Bars bar, double at, double place, double thick, double zero, double unit) {
        double x = snapPositionX(at + (place - thick) / 2);
        double gave = bar.part.gave() * unit;
        double received = bar.part.received() * unit;
        double asked = bar.part.asked() * unit;
        put(bar.gave, x, zero - gave, thick, gave);
        put(bar.received, x, zero + SEAM, thick, received - SEAM);
        put(bar.asked, x, zero + received + SEAM, thick, asked - SEAM);
        bar.under.resizeRelocate(at, 0, place, getHeight());
    }

    private static void put(Region bar, double x, double y, double width, double height) {
        bar.setVisible(height > 0);
        bar.resizeRelocate(x, y, width, Math.max(0, height));
    }

    /** Of labels that would meet, only every so manieth stands; a year is said where it begins. */
    private void labels(double left, double place) {
        double widest =
                bars.stream().mapToDouble(bar -> bar.label.prefWidth(-1)).max().orElse(0) + GAP;
        double y = getHeight() - bars.getFirst().label.prefHeight(-1);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bars.size(); i++) {
            Bars bar = bars.get(i);
            double mine = bar.label.prefWidth(-1);
            double middle = left + (i + .5) * place;
            boolean begins = !longer || bar.part.first().getMonthValue() % MONTHS_OF_A_YEAR == 1;
            boolean stands = begins && middle - widest / 2 >= free;
            bar.label.setVisible(stands);
            if (stands) {
                free = middle + widest / 2;
            }
            bar.label.resizeRelocate(middle - mine / 2, y, mine, bar.label.prefHeight(-1));
        }
    }
}
