package app.tilth.ui.duplicates;

import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.workspace.Keep;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of a comparison; arrows move between the values, Space picks the one that has the keyboard. */
final class FieldRows extends VBox {
    private static final double LABEL_EMS = 7;

    private final DuplicatesViewModel model;
    private final List<ValueCell> cells = new ArrayList<>();
    private List<Row> rows = List.of();

    FieldRows(DuplicatesViewModel model) {
        this.model = model;
        getStyleClass().add("field-rows");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** A line of three columns: what it is, the left, the right. */
    static GridPane line(Node label, Node one, Node other) {
        var line = new GridPane();
        line.getStyleClass().add("field-row");
        var first = new ColumnConstraints();
        first.setMinWidth(LABEL_EMS * 12);
        first.setPrefWidth(LABEL_EMS * 12);
        line.getColumnConstraints().setAll(first, half(), half());
        line.addRow(0, label, one, other);
        for (Node cell : line.getChildren()) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        return line;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        // Both begin alike, whatever stands in them.
        half.setPrefWidth(100);
        half.setMinWidth(0);
        return half;
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
        return line(label, one, other);
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
