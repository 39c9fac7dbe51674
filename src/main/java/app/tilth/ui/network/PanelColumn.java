package app.tilth.ui.network;

import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Panels below one another, from above and from below. Those that yield are there only while there is room for all. */
final class PanelColumn extends VBox {
    private final Region gap = new Region();
    private final List<Node> yielding = new ArrayList<>();

    PanelColumn(String style) {
        gap.setMouseTransparent(true);
        VBox.setVgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("network-column", style);
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().add(gap);
    }

    void fill(List<Node> above, List<Node> below) {
        getChildren().addAll(0, above);
        getChildren().addAll(below);
    }

    /** Says of a panel that it leaves where there is no room for all; the one named last leaves first. */
    void yields(Node panel) {
        yielding.add(panel);
    }

    /** The panels that are there. */
    Stream<Node> panels() {
        return getChildren().stream().filter(panel -> !gap.equals(panel) && panel.isVisible());
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double taken = panels().filter(panel -> !yielding.contains(panel))
                .mapToDouble(this::height)
                .sum();
        for (Node panel : yielding) {
            panel.applyCss();
            boolean fits = taken + height(panel) <= room;
            taken += fits ? height(panel) : 0;
            if (fits != panel.isVisible()) {
                Sight.put(panel, fits);
            }
        }
        super.layoutChildren();
    }

    private double height(Node panel) {
        return panel.prefHeight(getWidth()) + getSpacing();
    }
}
