package app.tilth.ui.about;

import static app.tilth.ui.about.AboutViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.words.Brief;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Asks before a person is removed. */
final class Removal {
    private static final int NAME = 60;

    private Removal() {}

    static void ask(Overlay overlay, AboutPage page, AboutViewModel model) {
        String call = Brief.of(page.call(), NAME);
        var sentence = new Label(TEXTS.get("removal.sentence", call));
        sentence.getStyleClass().add("body");
        sentence.setWrapText(true);
        var keep = new ActionButton(Weight.QUIET, TEXTS.get("removal.keep"), overlay::close);
        var go = new ActionButton(Weight.PRIMARY, TEXTS.get("removal.go"), () -> {
            overlay.close();
            model.removePerson();
        });
        go.setId("about-remove-go");
        go.getStyleClass().add("danger");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var card = new DialogCard(TEXTS.get("removal.title", call), overlay::close);
        card.getStyleClass().add("about-removal");
        card.show(sentence);
        card.buttons(keep, gap, go);
        overlay.openDialog(card, () -> {});
    }
}
