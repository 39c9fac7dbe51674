package app.tilth.ui.network;

import app.tilth.ui.control.Sight;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The panels over the picture: a column on either side, and above and below what is seen between the two. */
final class Overlays extends BorderPane {
    private final PanelColumn left = new PanelColumn("network-left");
    private final PanelColumn right = new PanelColumn("network-right");
    private final PanelColumn middle = new PanelColumn("network-middle");

    private List<Spot> before = List.of();
    private Runnable moved = () -> {};

    Overlays() {
        getStyleClass().add("network-overlays");
        setPickOnBounds(false);
        setMinSize(0, 0);
        setLeft(left);
        setRight(right);
        setCenter(middle);
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

    private Overlays fill(PanelColumn column, List<Node> above, List<Node> below) {
        column.fill(above, below);
        return this;
    }

    /** What lies between the columns has the room of the right one too where there is no picture to speak of. */
    void withPicture(boolean there) {
        Sight.put(right, there);
        middle.getChildren().stream().filter(Node::isMouseTransparent).forEach(gap -> Sight.put(gap, there));
    }

    /** Says of a panel at the left that it leaves where there is no room for all of them. */
    Overlays leftYields(Node panel) {
        left.yields(panel);
        return this;
    }

    /** Does something each time panels have come, gone or moved. */
    void whenMoved(Runnable deed) {
        moved = deed;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        left.layout();
        right.layout();
        middle.layout();
        List<Spot> now = covered();
        if (!now.equals(before)) {
            before = now;
            moved.run();
        }
    }

    /** What of the picture lies under panels. */
    List<Spot> covered() {
        return Stream.of(left, right, middle)
                .flatMap(column -> column.panels()
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
        for (Node panel : middle.panels().toList()) {
            Bounds at = middle.localToParent(panel.getBoundsInParent());
            if (at.getCenterY() < getHeight() / 2) {
                above = Math.max(above, at.getMaxY());
            } else {
                below = Math.max(below, getHeight() - at.getMinY());
            }
        }
        return new Insets(above, width(right), below, width(left));
    }

    private static double width(PanelColumn column) {
        return column.panels().findAny().isPresent() ? column.prefWidth(-1) : 0;
    }
}
