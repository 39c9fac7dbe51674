package app.tilth.ui.insights;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The first of some people with their dots, as many as there is room for; the arrows go through them. */
final class PersonRows extends VBox {
    private static final int MOST = 8;

    private final LongConsumer open;

    PersonRows(LongConsumer open) {
        this.open = open;
        getStyleClass().add("person-rows");
        setMinHeight(0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show(List<PersonDots.Line> lines) {
        getChildren()
                .setAll(lines.stream()
                        .limit(MOST)
                        .map(line -> new PersonDots(line, () -> open.accept(line.person())))
                        .toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        // They take what room there is; it is the other panels that say how high a row of panels is.
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double bottom = getHeight() - getInsets().getBottom();
        for (Node row : getChildren()) {
            row.setVisible(row.getLayoutY() + row.getLayoutBounds().getHeight() <= bottom + 1);
        }
    }

    private void onKey(KeyEvent event) {
        int at = getChildren().indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            default -> -1;
        };
        if (at >= 0
                && to >= 0
                && to < getChildren().size()
                && getChildren().get(to).isVisible()) {
            getChildren().get(to).requestFocus();
            event.consume();
        }
    }
}
