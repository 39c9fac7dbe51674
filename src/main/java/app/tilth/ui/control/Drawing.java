package app.tilth.ui.control;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/**
 * A picture of paths in a square box, drawn at any size.
 *
 * <p>Filled shapes carry the style class {@code fill}, strokes {@code line}; their colours come from CSS.
 */
public final class Drawing extends Region {
    private final Group shapes = new Group();
    private final double scale;

    /**
     * @param box side of the square the paths are written for
     * @param size side on screen, in pixels
     */
    public Drawing(double box, double size, String... styleClasses) {
        scale = size / box;
        shapes.getTransforms().add(new Scale(scale, scale));
        shapes.setManaged(false);
        shapes.setAutoSizeChildren(false);
        getChildren().add(shapes);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getStyleClass().add("drawing");
        getStyleClass().addAll(styleClasses);
    }

    public Drawing fill(String path, String... styleClasses) {
        return add(path(path), "fill", styleClasses);
    }

    /** A stroke of a width given in units of the box, with round caps and joins. */
    public Drawing line(String path, double width, String... styleClasses) {
        return line(path(path), width, styleClasses);
    }

    Drawing line(Shape shape, double width, String... styleClasses) {
        shape.setStrokeWidth(width);
        return add(shape, "line", styleClasses);
    }

    Drawing fill(Shape shape, String... styleClasses) {
        return add(shape, "fill", styleClasses);
    }

    private Drawing add(Shape shape, String kind, String... styleClasses) {
        shape.getStyleClass().add(kind);
        shape.getStyleClass().addAll(styleClasses);
        shapes.getChildren().add(shape);
        return this;
    }

    private static SVGPath path(String content) {
        var path = new SVGPath();
        path.setContent(content);
        return path;
    }
}
