package app.tilth.ui.network;

import app.tilth.ui.control.Sight;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panels over the picture: a column on either side, and above and below what is seen between the two. */
final class Overlays extends BorderPane {
    private final VBox left = column("network-left");
    private final VBox right = column("network-right");
    private final VBox middle = column("network-middle");

    Overlays() {
        getStyleClass().add("network-overlays");
        setPickOnBounds(false);
        setMinSize(0, 0);
        setLeft(left);
        setRight(right);
        setCenter(middle);
    }

    private static VBox column(String style) {
        var gap = new Region();
        gap.setMouseTransparent(true);
        VBox.setVgrow(gap, Priority.ALWAYS);
        var column = new VBox(gap);
        column.getStyleClass().addAll("network-column", style);
        column.setPickOnBounds(false);
        column.setMinSize(0, 0);
        return column;
    }

    /** Panels at the left, from above and from below. */
    Overlays left(List<Node> above, List<Node> below) {
        return fill(left, above, below);
    }

    /** Panels at the right, from above and from below. */
    Overlays right(List<Node> above, List<Node> below) {
        return fill(right, above, below);
    }

    /** Panels between the columns, from above and from below. */
    Overlays middle(List<Node> above, List<Node> below) {
        return fill(middle, above, below);
    }

    private Overlays fill(VBox column, List<Node> above, List<Node> below) {
        column.getChildren().addAll(0, above);
        column.getChildren().addAll(below);
        return this;
    }

    /** What lies between the columns has the room of the right one too where there is no picture to speak of. */
    void withPicture(boolean there) {
        Sight.put(right, there);
        middle.getChildren().stream().filter(Node::isMouseTransparent).forEach(gap -> Sight.put(gap, there));
    }

    /** What of the picture lies under panels. */
    List<Spot> covered() {
        return Stream.of(left, right, middle)
                .flatMap(column -> panels(column)
                        .map(Node::getBoundsInParent)
                        .map(column::localToParent)
                        .map(Overlays::spot))
                .toList();
    }

    private static Spot spot(Bounds of) {
        return new Spot(of.getMinX(), of.getMinY(), of.getWidth(), of.getHeight());
    }

    /** How much at each side is taken by the columns there, and between them from above and from below. */
    Insets margins() {
        applyCss();
        layout();
        double above = 0;
        double below = 0;
        for (Node panel : panels(middle).toList()) {
            Bounds at = middle.localToParent(panel.getBoundsInParent());
            if (at.getCenterY() < getHeight() / 2) {
                above = Math.max(above, at.getMaxY());
            } else {
                below = Math.max(below, getHeight() - at.getMinY());
            }
        }
        return new Insets(above, width(right), below, width(left));
    }

    private static double width(VBox column) {
        return panels(column).findAny().isPresent() ? column.prefWidth(-1) : 0;
    }

    /** Those that are there; the gap, and what cannot be pressed, is none. */
    private static Stream<Node> panels(VBox column) {
        return column.getChildren().stream().filter(panel -> panel.isVisible() && !panel.isMouseTransparent());
    }
}
