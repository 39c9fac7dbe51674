package app.tilth.ui.insights;

import javafx.scene.shape.Circle;

/** A round shape; the other kind of circle is people. */
final class Disc extends Circle {
    Disc(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
    }

    void place(double x, double y, double radius) {
        setCenterX(x);
        setCenterY(y);
        setRadius(radius);
    }
}
