package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.tie.WarmthOverTime;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/** How ties stood over time: areas stacked with the warmest at the bottom, named at the right. */
final class WarmthAreas extends Region {
    private static final double LEAST = 150;
    private static final double GAP = 10;
    /** How long the pieces of a smooth edge are. */
    private static final double PIECE = 4;

    private final List<Area> areas = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<StackPane> columns = new ArrayList<>();
    private final Tour tour = new Tour(this);
    private @Nullable WarmthOverTime shown;

    private record Area(Warmth warmth, Polygon fill, Polyline seam, HBox label) {}

    WarmthAreas() {
        getStyleClass().add("warmth-areas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(LEAST);
        setMinWidth(0);
    }

    void show(WarmthOverTime warmth) {
        shown = warmth;
        areas.clear();
        days.clear();
        Tables.WARMTHS.forEach(state -> areas.add(area(state, warmth.ties(warmth.size() - 1, state))));
        days.add(PassingBars.axis(month(warmth, 0)));
        days.add(PassingBars.axis(month(warmth, warmth.size() / 2)));
        days.add(PassingBars.axis(TEXTS.get("today")));
        columns.clear();
        List<Tour.Stop> stops = new ArrayList<>();
        for (int i = 0; i < warmth.size(); i++) {
            int at = i;
            StackPane column = column();
            columns.add(column);
            stops.add(new Tour.Stop(column, () -> words(warmth, at)));
        }
        tour.of(stops, this::draw);
    }

    /** What the mouse is over or the keyboard on, with a line at the day. */
    private static StackPane column() {
        var line = new Region();
        line.getStyleClass().add("chart-looked");
        var column = new StackPane(line);
        column.getStyleClass().add("warmth-day");
        return column;
    }

    private void draw() {
        getChildren().clear();
        areas.forEach(area -> getChildren().add(area.fill));
        areas.forEach(area -> getChildren().addAll(area.seam, area.label));
        getChildren().addAll(days);
        getChildren().addAll(columns);
    }

    private static String month(WarmthOverTime warmth, int i) {
        LocalDate day = LocalDate.ofEpochDay(warmth.day(i));
        return Dates.shortMonth(day) + ' ' + Dates.year(day);
    }

    private static Area area(Warmth warmth, int now) {
        String state = warmth.name().toLowerCase(Locale.ROOT);
        var fill = new Polygon();
        fill.getStyleClass().addAll("warmth-area", state);
        var seam = new Polyline();
        seam.getStyleClass().add("warmth-seam");
        var name = new Label(Texts.get("warmth", warmth));
        name.getStyleClass().add("warmth-name");
        name.setMinWidth(USE_PREF_SIZE);
        var count = new Label(Integer.toString(now));
        count.getStyleClass().add("warmth-count");
        count.setMinWidth(USE_PREF_SIZE);
        var label = new HBox(name, count);
        label.getStyleClass().addAll("warmth-label", state);
        label.setMouseTransparent(true);
        label.setVisible(now > 0);
        return new Area(warmth, fill, seam, label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST;
    }

    private double right() {
        return getWidth()
                - GAP
                - areas.stream()
                        .mapToDouble(area -> area.label.prefWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        WarmthOverTime warmth = shown;
        if (warmth == null) {
            return;
        }
        double width = Math.max(1, right());
        double foot = days.getFirst().prefHeight(-1);
        double height = getHeight() - foot - GAP;
        int most = 1;
        for (int i = 0; i < warmth.size(); i++) {
            most = Math.max(most, warmth.ties(i));
        }
        double[][] layers = new double[areas.size()][warmth.size()];
        for (int layer = 0; layer < layers.length; layer++) {
            for (int i = 0; i < warmth.size(); i++) {
                layers[layer][i] = warmth.ties(i, areas.get(layer).warmth) * height / most;
            }
        }
        var stack = new SmoothStack(layers);
        int last = warmth.size() - 1;
        List<Double> middles = new ArrayList<>();
        for (int layer = 0; layer < layers.length; layer++) {
            Area area = areas.get(layer);
            draw(area, edge(stack, layer, last, width, height), edge(stack, layer + 1, last, width, height));
            if (area.label.isVisible()) {
                middles.add(height - (stack.height(layer, last) + stack.height(layer + 1, last)) / 2);
            }
        }
        labels(middles, width + GAP, height);
        double step = width / Math.max(1, last);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate((i - .5) * step, 0, step, height);
        }
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            double mine = label.prefWidth(-1);
            double x = (width - mine) * i / (days.size() - 1);
            label.setVisible(i != 1 || width > 3 * mine + 2 * GAP);
            label.resizeRelocate(x, height + GAP, mine, foot);
        }
    }

    /** Points of an edge from the left to the right, as x and y in turn. */
    private static List<Double> edge(SmoothStack stack, int edge, int last, double width, double height) {
        int pieces = (int) Math.max(1, Math.ceil(width / Math.max(1, last) / PIECE));
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= last * pieces; i++) {
            points.add(width * i / Math.max(1, last * pieces));
            points.add(height - stack.height(edge, (double) i / pieces));
        }
        return points;
    }

    private static void draw(Area area, List<Double> lower, List<Double> upper) {
        List<Double> all = new ArrayList<>(upper);
        for (int i = lower.size() - 2; i >= 0; i -= 2) {
            all.add(lower.get(i));
            all.add(lower.get(i + 1));
        }
        area.fill.getPoints().setAll(all);
        area.seam.getPoints().setAll(upper);
    }

    /** Each at the middle of its area, or as near as its neighbours let it; of kinds there are none of, no label stands. */
    private void labels(List<Double> middles, double x, double height) {
        double free = height;
        List<HBox> labels =
                areas.stream().map(Area::label).filter(Node::isVisible).toList();
        double[] bottoms = new double[labels.size()];
        for (int i = 0; i < labels.size(); i++) {
            HBox label = labels.get(i);
            double high = label.prefHeight(-1);
            bottoms[i] = Math.min(free, middles.get(i) + high / 2);
            free = bottoms[i] - high;
        }
        // Those pushed out at the top push the others back down.
        double least = 0;
        for (int i = labels.size() - 1; i >= 0; i--) {
            HBox label = labels.get(i);
            double high = label.prefHeight(-1);
            double top = Math.max(least, bottoms[i] - high);
            label.resizeRelocate(x, top, label.prefWidth(-1), high);
            least = top + high;
        }
    }

    /** “24 May 2026: 70 thriving, 40 steady.” */
    private static String words(WarmthOverTime warmth, int at) {
        String states = Tables.WARMTHS.stream()
                .filter(state -> warmth.ties(at, state) > 0)
                .map(state -> TEXTS.get("state." + state, warmth.ties(at, state)))
                .collect(Collectors.joining(", "));
        LocalDate day = LocalDate.ofEpochDay(warmth.day(at));
        String when = Dates.day(day, LocalDate.MIN.withYear(1));
        return states.isEmpty() ? TEXTS.get("warmth.none", when) : TEXTS.get("warmth.spoken", when, states);
    }
}
