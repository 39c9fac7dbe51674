package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Asks what a need came to; nothing need be said. */
final class MeetDialog {
    private MeetDialog() {}

    /**
     * @param met is told what it came to, which may be empty
     */
    static void open(Overlay overlay, String title, Consumer<String> met) {
        var outcome = new TextField();
        outcome.setId("need-outcome");
        outcome.setPromptText(TEXTS.get("meet.prompt"));
        outcome.setAccessibleText(TEXTS.get("meet.outcome"));
        Runnable deed = () -> {
            overlay.close();
            met.accept(outcome.getText());
        };
        outcome.setOnAction(_ -> deed.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var card = new DialogCard(TEXTS.get("meet.title", title), overlay::close);
        card.show(Wrapped.of(TEXTS.get("meet.lead"), "body", "muted"), outcome);
        card.buttons(
                new ActionButton(Weight.QUIET, Texts.get("cancel"), overlay::close),
                gap,
                new ActionButton(Weight.PRIMARY, TEXTS.get("meet.do"), deed));
        overlay.openDialog(card, () -> {});
    }
}
