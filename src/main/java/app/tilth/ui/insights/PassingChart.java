package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.Passing;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bars, and beneath them what their colours stand for with how often in all. */
final class PassingChart extends VBox {
    private final PassingBars bars = new PassingBars();
    private final FlowPane legend = new FlowPane();

    PassingChart() {
        getStyleClass().add("passing-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        legend.getStyleClass().add("chart-legend");
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().setAll(bars, legend);
    }

    void show(Passing passing) {
        bars.show(passing);
        legend.getChildren()
                .setAll(
                        entry("passing-gave", TEXTS.get("legend.gave", passing.gave())),
                        entry("passing-received", TEXTS.get("legend.received", passing.received())),
                        entry("passing-asked", TEXTS.get("legend.asked", passing.asked())));
    }

    private static Label entry(String styleClass, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("chart-swatch", styleClass);
        var label = new Label(words, swatch);
        label.getStyleClass().addAll("detail", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
