package app.tilth.ui.control;

import app.tilth.ui.theme.Motion;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/** A ring that fills as the day’s few minutes are done, around a sprout. */
public final class Ring extends StackPane {
    private static final double WIDTH = 5;
    private static final double FILL_MILLIS = 400;

    private final Arc done;

    public Ring(double size) {
        var middle = size / 2;
        var radius = middle - WIDTH / 2;
        var whole = new Circle(middle, middle, radius);
        whole.getStyleClass().add("ring-track");
        done = new Arc(middle, middle, radius, radius, 90, 0);
        done.getStyleClass().add("ring-done");
        var rings = new Pane(whole, done);
        getStyleClass().add("ring");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().addAll(rings, Mark.sprout(size * 0.4));
    }

    /**
     * @param fraction done of the whole, 0 to 1
     */
    public void fill(double fraction) {
        Motion.to(done.lengthProperty(), -360 * fraction, FILL_MILLIS).play();
    }
}
