package app.tilth.ui.duplicates;

import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.workspace.Keep;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The rows of a comparison; arrows move between the values, Space picks the one that has the keyboard. */
final class FieldRows extends VBox {
    private final DuplicatesViewModel model;
    private final List<ValueCell> cells = new ArrayList<>();
    private List<Row> rows = List.of();

    FieldRows(DuplicatesViewModel model) {
        this.model = model;
        getStyleClass().add("field-rows");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show(Shown shown) {
        if (!rows.equals(shown.two().rows())) {
            rows = shown.two().rows();
            cells.clear();
            getChildren().setAll(rows.stream().map(this::line).toList());
        }
        cells.forEach(cell -> cell.show(shown.keep(cell.row())));
    }

    private Node line(Row row) {
        var label = new Label(row.label());
        label.getStyleClass().add("field-label");
        var one = new ValueCell(row, Keep.ONE, side -> model.pick(row, side));
        var other = new ValueCell(row, Keep.OTHER, side -> model.pick(row, side));
        cells.addAll(List.of(one, other));
        return new FieldLine(label, one, other);
    }

    private void onKey(KeyEvent event) {
        int at = cells.indexOf(event.getTarget());
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(at, -2);
            case DOWN -> go(at, 2);
            case LEFT -> cells.get(at - at % 2).requestFocus();
            case RIGHT -> cells.get(at - at % 2 + 1).requestFocus();
            case SPACE, ENTER -> model.pick(cells.get(at).row(), cells.get(at).side());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes up or down to the next row that has anything to choose. */
    private void go(int from, int step) {
        for (int to = from + step; to >= 0 && to < cells.size(); to += step) {
            if (cells.get(to).isFocusTraversable()) {
                cells.get(to).requestFocus();
                return;
            }
        }
    }
}
