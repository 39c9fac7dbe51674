package app.tilth.ui.network;

import app.tilth.workspace.BridgeLine;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Some who join groups, one beneath the other; the arrows go through them. */
final class BridgeList extends VBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final LongConsumer look;

    /**
     * @param look looks at a person in the picture
     */
    BridgeList(LongConsumer look) {
        this.look = look;
        getStyleClass().add("network-bridge-list");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Whoever has the focus keeps it, as long as they are there. */
    void show(List<BridgeLine> bridges) {
        String focused = getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        getChildren()
                .setAll(bridges.stream().map(line -> new BridgeRow(line, look)).toList());
        if (!bridges.isEmpty()) {
            getChildren().getLast().pseudoClassStateChanged(LAST, true);
        }
        getChildren().stream().filter(row -> row.getId().equals(focused)).forEach(Node::requestFocus);
    }

    private void onKey(KeyEvent event) {
        int at = getChildren().indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> getChildren().size() - 1;
            default -> -1;
        };
        if (at >= 0 && to >= 0 && to < getChildren().size()) {
            getChildren().get(to).requestFocus();
            event.consume();
        }
    }
}
