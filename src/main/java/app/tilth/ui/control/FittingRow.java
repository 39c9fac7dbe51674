package app.tilth.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes in a row, as many as there is room for; the rest are left out rather than cut. */
public class FittingRow extends Pane {
    private final double gap;

    public FittingRow(double gap) {
        this.gap = gap;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean fits = true;
        for (Node node : getManagedChildren()) {
            double width = node.prefWidth(-1);
            double height = Math.max(node.minHeight(-1), node.prefHeight(-1));
            fits = fits && x + width <= getWidth();
            node.setVisible(fits);
            node.resizeRelocate(x, (getHeight() - height) / 2, width, height);
            x += width + gap;
        }
    }
}
