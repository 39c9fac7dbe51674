package app.tilth.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** Tells which column’s header of a table was pressed: the table itself would sort on the screen’s thread. */
public final class HeaderPress {
    private HeaderPress() {}

    public static <L> void in(TableView<L> table, Consumer<TableColumn<L, ?>> pressed) {
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            Node at = event.getPickResult().getIntersectedNode();
            while (at != null && !at.equals(table) && !at.getStyleClass().contains("column-header")) {
                at = at.getParent();
            }
            if (at != null && at.getId() != null) {
                String column = at.getId();
                table.getColumns().stream()
                        .filter(one -> column.equals(one.getId()))
                        .findFirst()
                        .ifPresent(pressed);
            }
        });
    }

    /** Marks the column a table is sorted by: the one that carries this. */
    public static void mark(TableView<?> table, Object order) {
        for (TableColumn<?, ?> column : table.getColumns()) {
            var style = column.getStyleClass();
            style.remove("sorted");
            if (order.equals(column.getUserData())) {
                style.add("sorted");
            }
        }
    }
}
