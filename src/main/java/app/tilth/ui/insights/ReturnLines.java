package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.tie.Return;
import app.tilth.workspace.Insights.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** What came back last, each as a line from what was first given, over the years. */
final class ReturnLines extends Region {
    private static final int MOST = 8;
    private static final double LEAST_ROW = 26;
    private static final double MOST_ROW = 38;
    private static final double GAP = 12;
    private static final double WIDEST_NAME = .22;
    /** What is left free for words before the first day and after today, as shares of the width, where they need it. */
    private static final double BEFORE = .2;

    private static final double AFTER = .3;
    private static final double SIGN = 14;
    private static final int MOST_YEARS = 8;

    private final List<ReturnLine> lines = new ArrayList<>();
    private final List<Year> years = new ArrayList<>();
    private final Tour tour = new Tour(this);
    private final LongConsumer open;
    private final Label older = PassingBars.axis("");
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    private record Year(LocalDate begin, Line line, Label label) {}

    /** @param open shows a person */
    ReturnLines(LongConsumer open) {
        this.open = open;
        getStyleClass().add("return-lines");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(MOST * LEAST_ROW);
        setMinWidth(0);
    }

    void show(List<Named<Return>> returns, LocalDate day) {
        lines.clear();
        years.clear();
        today = day;
        returns.subList(Math.max(0, returns.size() - MOST), returns.size()).stream()
                .map(named -> new ReturnLine(named, day))
                .sorted(Comparator.comparing(ReturnLines::begin))
                .forEach(lines::add);
        first = lines.isEmpty() ? day : begin(lines.getFirst());
        int last = day.getYear();
        int step = (int) Scale.step(Math.max(1, last - first.getYear()), MOST_YEARS);
        for (int year = (int) Scale.upTo(first.getYear(), step); year <= last; year += step) {
            years.add(year(LocalDate.of(year, 1, 1)));
        }
        older.setText(returns.size() > MOST ? TEXTS.get("returns.last", MOST, returns.size()) : "");
        tour.of(lines.stream().map(line -> line.stop(open)).toList(), this::draw);
    }

    private void draw() {
        getChildren().clear();
        years.forEach(year -> getChildren().addAll(year.line, year.label));
        lines.forEach(line -> getChildren().addAll(line.nodes()));
        getChildren().add(older);
    }

    private static LocalDate begin(ReturnLine line) {
        return line.of().investments().getFirst().day();
    }

    private static Year year(LocalDate begin) {
        var line = new Line();
        line.getStyleClass().add("chart-grid");
        line.setMouseTransparent(true);
        return new Year(begin, line, PassingBars.axis(Integer.toString(begin.getYear())));
    }

    @Override
    protected double computePrefHeight(double width) {
        return MOST * LEAST_ROW + 2 * GAP;
    }

    @Override
    protected void layoutChildren() {
        if (lines.isEmpty()) {
            return;
        }
        double axis = older.prefHeight(-1) + GAP;
        double room = getHeight() - axis;
        double row = Math.clamp(room / lines.size(), LEAST_ROW, MOST_ROW);
        double names = Math.min(getWidth() * WIDEST_NAME, widest(ReturnLine::nameWidth));
        double left = names + GAP + Math.min(BEFORE * getWidth(), widest(ReturnLine::giftWidth)) + SIGN;
        double right = getWidth() - Math.min(AFTER * getWidth(), widest(ReturnLine::fruitWidth)) - SIGN;
        double bottom = Math.min(room, row * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).layout(i * row, row, names, getWidth(), day -> x(day, left, right));
        }
        for (Year year : years) {
            double x = snapPositionX(x(year.begin, left, right)) + .5;
            boolean fits = x > names + GAP;
            year.line.setVisible(fits);
            year.label.setVisible(fits);
            year.line.setStartX(x);
            year.line.setEndX(x);
            year.line.setStartY(0);
            year.line.setEndY(bottom + GAP / 2);
            year.label.resizeRelocate(x + 4, bottom + GAP / 2, year.label.prefWidth(-1), year.label.prefHeight(-1));
        }
        double mine = older.prefWidth(-1);
        older.resizeRelocate(getWidth() - mine, bottom + GAP / 2, mine, older.prefHeight(-1));
    }

    private double widest(ToDoubleFunction<ReturnLine> width) {
        return lines.stream().mapToDouble(width).max().orElse(0);
    }

    /** Where a day is, with the first at the left and today at the right. */
    private double x(LocalDate day, double left, double right) {
        double all = Math.max(1, ChronoUnit.DAYS.between(first, today));
        return left + ChronoUnit.DAYS.between(first, day) / all * (right - left);
    }
}
