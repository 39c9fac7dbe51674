package app.tilth.ui.control;

import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.words.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog that asks for one line of text; Enter gives it, Esc closes. */
public final class OneLineDialog {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** What a dialog says: its title, what stands in the empty field, and the verb on its button. */
    public record Wording(String title, String prompt, String verb) {}

    /**
     * How a text is understood.
     *
     * @param words what is said of it under the field, may be empty
     * @param understood whether it can be given; the dialog stays open where it cannot
     */
    public record Reading(String words, boolean understood) {}

    private final Overlay overlay;
    private final Function<String, Reading> reader;
    private final Consumer<String> given;
    private final TextField field = new TextField();
    private final Label said = new Label();

    private OneLineDialog(Overlay overlay, Function<String, Reading> reader, Consumer<String> given) {
        this.overlay = overlay;
        this.reader = reader;
        this.given = given;
    }

    /**
     * @param given is told the text, once and never blank, after the dialog has closed
     */
    public static void open(Overlay overlay, Wording wording, Consumer<String> given) {
        new OneLineDialog(overlay, _ -> new Reading("", true), given).open(wording);
    }

    /**
     * A dialog that says under its field how it understands what is typed.
     *
     * @param reader is asked for each text that is not blank
     * @param given is told only what was understood
     */
    public static void open(
            Overlay overlay, Wording wording, Function<String, Reading> reader, Consumer<String> given) {
        var dialog = new OneLineDialog(overlay, reader, given);
        dialog.said.getStyleClass().addAll("detail", "muted", "line-said");
        dialog.said.setWrapText(true);
        // Room for it from the start: the dialog is not to move as one types.
        dialog.said.setMinHeight(Region.USE_PREF_SIZE);
        dialog.field.textProperty().subscribe(_ -> dialog.say(false));
        dialog.open(wording);
    }

    private void open(Wording wording) {
        field.setPromptText(wording.prompt());
        field.setAccessibleText(wording.prompt());
        var go = new ActionButton(Weight.PRIMARY, wording.verb(), this::give);
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.setOnAction(_ -> give());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var card = new DialogCard(wording.title(), overlay::close);
        card.show(said.getStyleClass().contains("line-said") ? new VBox(field, said) : field);
        card.buttons(new ActionButton(Weight.QUIET, Texts.get("cancel"), overlay::close), gap, go);
        overlay.openDialog(card, () -> {});
    }

    /** Says how the text is understood; that it is not matters once it was to be given. */
    private Reading say(boolean wanted) {
        String text = field.getText();
        Reading reading = text.isBlank() ? new Reading("", false) : reader.apply(text.strip());
        boolean refused = wanted && !reading.understood();
        said.setText(reading.words());
        said.getStyleClass().removeAll("clay", "muted");
        said.getStyleClass().add(refused ? "clay" : "muted");
        field.pseudoClassStateChanged(REFUSED, refused);
        field.setAccessibleHelp(reading.words());
        return reading;
    }

    private void give() {
        String text = field.getText();
        if (!text.isBlank() && say(true).understood()) {
            overlay.close();
            given.accept(text.strip());
        }
    }
}
