package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ChoiceRow;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Those the picture shows as a list, and in which order. */
final class ListPanel extends VBox {
    /** More than there ever is, so that it is as wide as its room. */
    private static final double WIDE = 4_000;

    private final NetworkViewModel model;
    private final Overlay overlay;
    private final RosterTable table;

    ListPanel(NetworkViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        table = new RosterTable(model);
        getStyleClass().addAll("card", "network-list");
        setPrefWidth(WIDE);
        setMinSize(0, 0);
        VBox.setVgrow(this, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().addAll("detail", "muted");
        count.setMinWidth(0);
        count.textProperty().bind(model.shownProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var order = new ChoiceRow(TEXTS.get("list.order"), "network-order", this::orders);
        model.roster().orderProperty().subscribe(now -> order.show(TEXTS.get("order." + now), false));
        var head = new HBox(count, gap, order);
        head.getStyleClass().add("network-list-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, table);
    }

    /** Takes the keyboard. */
    void begin() {
        table.begin();
    }

    private void orders(Node anchor) {
        List<Choice<RosterOrder>> choices = new ArrayList<>();
        for (RosterOrder order : RosterOrder.values()) {
            choices.add(new Choice<>(
                    order, TEXTS.get("order." + order), "", KeyCode.valueOf("DIGIT" + (choices.size() + 1))));
        }
        overlay.openPanel(
                new Choices<>(TEXTS.get("list.order"), choices, order -> {
                    overlay.close();
                    model.roster().sort(order);
                }),
                anchor);
    }
}
