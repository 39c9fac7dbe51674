package app.tilth.ui.network;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** An arrow to the right, as long as there is room; dashed where the step is faint. */
final class PathArrow extends Region {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double HEAD = 4;
    private static final double HEIGHT = 2 * HEAD + 2;

    private final Line line = new Line();
    private final Polyline head = new Polyline(-HEAD - 1, -HEAD, 0, 0, -HEAD - 1, HEAD);

    PathArrow(boolean faint) {
        getStyleClass().add("path-arrow");
        line.getStyleClass().add("path-arrow-line");
        head.getStyleClass().add("path-arrow-head");
        line.pseudoClassStateChanged(FAINT, faint);
        line.setManaged(false);
        head.setManaged(false);
        setMinSize(2 * HEAD, HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().setAll(line, head);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getHeight() / 2) + .5;
        line.setStartY(middle);
        line.setEndY(middle);
        line.setEndX(Math.max(0, getWidth() - 1));
        head.relocate(getWidth() - HEAD - 2, middle - HEAD - 1);
    }
}
