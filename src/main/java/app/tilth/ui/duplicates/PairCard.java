package app.tilth.ui.duplicates;

import static app.tilth.ui.duplicates.DuplicatesViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.Comparison.Side;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two people side by side, why they look alike, and what can be done with them. */
final class PairCard extends HBox {
    private static final int AVATAR = 24;

    private final FieldRows rows;
    private final StackPane heads = new StackPane();
    private final Label same = new Label();
    private final Label why = new Label();
    private final Label kept = new Label();
    private final ActionButton join;

    PairCard(DuplicatesViewModel model) {
        getStyleClass().addAll("card", "pair-card");
        rows = new FieldRows(model);
        same.getStyleClass().addAll("detail", "muted", "pair-same");
        same.setWrapText(true);
        var left = new VBox(heads, rows, same);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        why.getStyleClass().add("pair-why");
        why.setWrapText(true);
        kept.getStyleClass().addAll("detail", "muted");
        kept.setWrapText(true);
        join = wide(new ActionButton(Weight.SOFT, TEXTS.get("join"), model::join)
                .leading(Feather.CORNER_RIGHT_DOWN)
                .trailing(new KeyCap(KeyCode.J)));
        join.setId("join");
        var both = wide(new ActionButton(Weight.PLAIN, TEXTS.get("both"), model::keepBoth));
        both.setId("keep-both");
        var unsure = wide(new ActionButton(Weight.PLAIN, TEXTS.get("unsure"), model::next));
        unsure.setId("not-sure");
        var others = new HBox(both, unsure);
        others.getStyleClass().add("pair-others");
        var side = new VBox(why, kept, join, others);
        side.getStyleClass().add("pair-side");
        getChildren().addAll(left, side);
    }

    private static ActionButton wide(ActionButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Takes the keyboard to what is done most. */
    void begin() {
        join.requestFocus();
    }

    void show(Shown shown) {
        Comparison two = shown.two();
        heads.getChildren().setAll(new FieldLine(new Region(), head(two.one()), head(two.other())));
        rows.show(shown);
        same.setText(two.same().isEmpty() ? "" : TEXTS.get("same", String.join(", ", two.same())));
        Sight.put(same, !two.same().isEmpty());
        why.setText(
                two.pair().why().isEmpty()
                        ? TEXTS.get("why.chosen")
                        : two.pair().why());
        int addresses = shown.two().rows().stream()
                .filter(row -> row.field() == JoinField.EMAIL && row.isChoice() && shown.keep(row) == Keep.BOTH)
                .mapToInt(PairCard::lines)
                .sum();
        kept.setText(addresses == 0 ? "" : TEXTS.get("kept.both", addresses));
        Sight.put(kept, addresses > 0);
    }

    private static int lines(Row row) {
        return (int) (row.one().lines().count() + row.other().lines().count());
    }

    private static HBox head(Side side) {
        var from = new Label(side.from());
        from.getStyleClass().add("pair-from");
        from.setWrapText(true);
        var head = new HBox(new Avatar(side.id(), side.name(), AVATAR), from);
        head.getStyleClass().add("pair-head");
        return head;
    }
}
