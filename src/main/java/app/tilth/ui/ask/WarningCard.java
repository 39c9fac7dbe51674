package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Under the words: that they could be said to anyone, and the way to write each one separately. */
final class WarningCard extends HBox {
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final ActionButton separately;

    WarningCard(AskViewModel model, Runnable then) {
        getStyleClass().add("ask-warning");
        title.getStyleClass().addAll("ask-warning-title");
        sentence.getStyleClass().add("detail");
        for (Label label : new Label[] {title, sentence}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        separately = new ActionButton(Weight.PLAIN, TEXTS.get("separately"), () -> {
                    model.separately(true);
                    then.run();
                })
                .leading(Feather.EDIT_2)
                .compact();
        separately.setId("ask-separately");
        var words = new VBox(title, sentence, separately);
        words.getStyleClass().add("ask-warning-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(Icon.of(Feather.ALERT_CIRCLE, 14), words);
        show(Optional.empty(), false);
    }

    /**
     * @param each whether each one is written to separately already
     */
    void show(Optional<Warning> warning, boolean each) {
        Sight.put(this, warning.isPresent());
        warning.ifPresent(said -> {
            title.setText(said.title());
            sentence.setText(said.sentence());
            Sight.put(separately, said.separately() && !each);
        });
    }
}
