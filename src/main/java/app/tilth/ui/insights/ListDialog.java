package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.transfer.Table;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A panel as a table, which can be sorted by each of its columns. */
final class ListDialog {
    /** Numbers by how large they are, before texts, which go by their letters. */
    private static final Comparator<String> BY_VALUE = Comparator.comparing((String cell) -> !isNumber(cell))
            .thenComparingLong(cell -> isNumber(cell) ? Long.parseLong(cell) : 0)
            .thenComparing(Comparator.naturalOrder());

    private static final int LONGEST_NUMBER = 18;

    private ListDialog() {}

    static void open(Overlay overlay, String title, String sentence, Table table) {
        var dialog = new DialogCard(title, overlay::close);
        dialog.getStyleClass().add("insight-list-dialog");
        var words = new Label(sentence);
        words.getStyleClass().addAll("detail", "muted");
        words.setWrapText(true);
        dialog.beneath(words);
        TableView<List<String>> view = view(title, table);
        dialog.show(view);
        dialog.buttons(new ActionButton(Weight.PLAIN, TEXTS.get("close"), overlay::close));
        overlay.openDialog(dialog, () -> {});
        view.requestFocus();
        view.getSelectionModel().selectFirst();
    }

    private static TableView<List<String>> view(String title, Table table) {
        var view = new TableView<List<String>>();
        view.getStyleClass().add("insight-table");
        view.setAccessibleText(title);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        view.setPlaceholder(new Label(TEXTS.get("list.none")));
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            var column = new TableColumn<List<String>, String>(table.columns().get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            column.setComparator(BY_VALUE);
            column.setReorderable(false);
            boolean numbers =
                    table.rows().stream().map(row -> row.get(at)).allMatch(cell -> cell.isEmpty() || isNumber(cell));
            if (numbers) {
                column.getStyleClass().add("insight-number");
            }
            view.getColumns().add(column);
        }
        view.setItems(FXCollections.observableArrayList(table.rows()));
        return view;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST_NUMBER
                && cell.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
