package app.tilth.ui.insights;

import app.tilth.insight.CirclesLived;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The rings, and beside them the circles in words. */
final class CirclesChart extends HBox {
    private final CircleRings rings = new CircleRings();
    private final CircleRows rows = new CircleRows();

    CirclesChart() {
        getStyleClass().add("circles-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        HBox.setHgrow(rings, Priority.ALWAYS);
        getChildren().setAll(rings, rows);
    }

    void show(CirclesLived circles) {
        rings.show(circles);
        rows.show(circles);
    }
}
