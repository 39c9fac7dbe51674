package app.tilth.ui.welcome;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for the five people who matter most. */
final class NamesDialog {
    private static final int FIVE = 5;

    private final WelcomeViewModel model;
    private final Overlay overlay;
    private final List<TextField> fields;
    private final DialogCard card;

    NamesDialog(WelcomeViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        card = new DialogCard(Texts.get("five.title"), overlay::close);
        fields = IntStream.range(0, FIVE).mapToObj(this::field).toList();
        var lead = new Label(Texts.get("five.lead"));
        lead.getStyleClass().addAll("body", "muted");
        lead.setWrapText(true);
        var names = new VBox();
        names.getStyleClass().add("names");
        names.getChildren().setAll(fields);
        card.getStyleClass().add("names-dialog");
        card.show(lead, names);
        card.buttons(gap(), new ActionButton(Weight.PLAIN, Texts.get("cancel"), overlay::close), add());
    }

    /** Opens with whatever was typed before and not added. */
    void open() {
        overlay.openDialog(card, () -> {});
    }

    private ActionButton add() {
        var add = new ActionButton(Weight.PRIMARY, Texts.get("five.add"), this::addAll);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> fields.stream().allMatch(field -> field.getText().isBlank()),
                        fields.stream().map(TextField::textProperty).toArray(Observable[]::new)));
        return add;
    }

    private TextField field(int index) {
        var field = new TextField();
        field.setPromptText(Texts.get("five.name", index + 1));
        field.setAccessibleText(Texts.get("five.name", index + 1));
        field.setOnAction(_ -> next(index));
        return field;
    }

    private void next(int index) {
        if (index + 1 < FIVE) {
            fields.get(index + 1).requestFocus();
        } else {
            addAll();
        }
    }

    private void addAll() {
        var names = fields.stream().map(TextField::getText).toList();
        if (names.stream().allMatch(String::isBlank)) {
            return;
        }
        overlay.close();
        model.nameFive(names);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
