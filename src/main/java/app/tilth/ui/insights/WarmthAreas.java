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
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** How ties stood over time: areas stacked with the warmest at the bottom, named at the right. */
final class WarmthAreas extends Region {
    private static final double LEAST = 150;
    private static final double GAP = 10;
    private static final Duration SOON = Duration.millis(150);

    private final List<Area> areas = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Line looked = new Line();
    private final Region over = new Region();
    private final Tooltip words = new Tooltip();
    private @Nullable WarmthOverTime shown;

    private record Area(Warmth warmth, Polygon fill, Polyline seam, HBox label) {}

    WarmthAreas() {
        getStyleClass().add("warmth-areas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(LEAST);
        setMinWidth(0);
        looked.getStyleClass().add("chart-looked");
        looked.setVisible(false);
        looked.setMouseTransparent(true);
        words.setShowDelay(SOON);
        Tooltip.install(over, words);
        over.addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(event.getX()));
        over.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> looked.setVisible(false));
    }

    void show(WarmthOverTime warmth) {
        shown = warmth;
        areas.clear();
        days.clear();
        Tables.WARMTHS.forEach(state -> areas.add(area(state, warmth.ties(warmth.size() - 1, state))));
        days.add(PassingBars.axis(month(warmth, 0)));
        days.add(PassingBars.axis(month(warmth, warmth.size() / 2)));
        days.add(PassingBars.axis(TEXTS.get("today")));
        getChildren().clear();
        areas.forEach(area -> getChildren().add(area.fill));
        areas.forEach(area -> getChildren().addAll(area.seam, area.label));
        getChildren().addAll(days);
        getChildren().addAll(looked, over);
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
        double[] below = new double[warmth.size()];
        List<Double> middles = new ArrayList<>();
        for (Area area : areas) {
            double[] above = below.clone();
            for (int i = 0; i < above.length; i++) {
                above[i] += warmth.ties(i, area.warmth) * height / most;
            }
            draw(area, below, above, width, height);
            int last = above.length - 1;
            if (area.label.isVisible()) {
                middles.add(height - (below[last] + above[last]) / 2);
            }
            below = above;
        }
        labels(middles, width + GAP, height);
        over.resizeRelocate(0, 0, width, height);
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            double mine = label.prefWidth(-1);
            double x = (width - mine) * i / (days.size() - 1);
            label.setVisible(i != 1 || width > 3 * mine + 2 * GAP);
            label.resizeRelocate(x, height + GAP, mine, foot);
        }
    }

    private static void draw(Area area, double[] below, double[] above, double width, double height) {
        List<Double> upper = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        int last = above.length - 1;
        for (int i = 0; i <= last; i++) {
            upper.add(width * i / Math.max(1, last));
            upper.add(height - above[i]);
        }
        all.addAll(upper);
        for (int i = last; i >= 0; i--) {
            all.add(width * i / Math.max(1, last));
            all.add(height - below[i]);
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

    private void look(double x) {
        WarmthOverTime warmth = shown;
        if (warmth == null) {
            return;
        }
        int last = warmth.size() - 1;
        int at = Math.clamp(Math.round(x / Math.max(1, over.getWidth()) * last), 0, last);
        double line = over.getWidth() * at / Math.max(1, last);
        looked.setStartX(line);
        looked.setEndX(line);
        looked.setStartY(0);
        looked.setEndY(over.getHeight());
        looked.setVisible(true);
        String states = Tables.WARMTHS.stream()
                .filter(state -> warmth.ties(at, state) > 0)
                .map(state -> TEXTS.get("state." + state, warmth.ties(at, state)))
                .collect(Collectors.joining(", "));
        LocalDate day = LocalDate.ofEpochDay(warmth.day(at));
        String when = Dates.day(day, LocalDate.MIN.withYear(1));
        words.setText(states.isEmpty() ? TEXTS.get("warmth.none", when) : TEXTS.get("warmth.spoken", when, states));
    }
}
