package app.tilth.ui.control;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/**
 * A row that stays laid out when it shows someone else. All rows are of one height and cells lay out what is in them by
 * themselves; the usual row asks to be laid out with each change, and a list styles all of a row that does.
 */
public final class RowSkin<L> extends TableRowSkin<L> {
    public RowSkin(TableRow<L> row) {
        super(row);
        unregisterInvalidationListeners(row.itemProperty());
        unregisterChangeListeners(row.indexProperty());
        registerInvalidationListener(row.itemProperty(), _ -> fill());
        registerChangeListener(row.indexProperty(), _ -> fill());
    }

    private void fill() {
        int index = getSkinnable().getIndex();
        for (Node child : getChildren()) {
            if (child instanceof IndexedCell<?> cell) {
                cell.updateIndex(index);
            }
        }
    }
}
