package app.tilth.ui.control;

import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.words.Texts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A dialog that asks for one line of text; Enter gives it, Esc closes. */
public final class OneLineDialog {
    /** What a dialog says: its title, what stands in the empty field, and the verb on its button. */
    public record Wording(String title, String prompt, String verb) {}

    private OneLineDialog() {}

    /**
     * @param given is told the text, once and never blank, after the dialog has closed
     */
    public static void open(Overlay overlay, Wording wording, Consumer<String> given) {
        var field = new TextField();
        field.setPromptText(wording.prompt());
        field.setAccessibleText(wording.prompt());
        var go = new ActionButton(Weight.PRIMARY, wording.verb(), () -> give(overlay, field, given));
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.setOnAction(_ -> give(overlay, field, given));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var card = new DialogCard(wording.title(), overlay::close);
        card.show(field);
        card.buttons(new ActionButton(Weight.QUIET, Texts.get("cancel"), overlay::close), gap, go);
        overlay.openDialog(card, () -> {});
    }

    private static void give(Overlay overlay, TextField field, Consumer<String> given) {
        String text = field.getText();
        if (!text.isBlank()) {
            overlay.close();
            given.accept(text.strip());
        }
    }
}
