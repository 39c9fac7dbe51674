package app.tilth.ui.welcome;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.words.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One way to begin: what it is, its button, and how long it takes. */
final class BeginningCard extends VBox {
    private final Label body = new Label();

    /**
     * @param key the beginning’s name in the texts
     */
    BeginningCard(String key, Feather icon, Weight weight, Runnable action) {
        getStyleClass().addAll("card", "beginning");
        if (weight == Weight.PRIMARY) {
            getStyleClass().add("first");
        }
        var picture = new StackPane(Icon.of(icon, 20));
        picture.getStyleClass().add("beginning-icon");
        picture.setMaxWidth(USE_PREF_SIZE);
        var title = new Label(Texts.get(key + ".title"));
        title.getStyleClass().add("lead-strong");
        body.setText(Texts.get(key + ".body"));
        body.getStyleClass().addAll("body", "muted", "beginning-body");
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        var time = new Label(Texts.get(key + ".time"));
        time.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().addAll("detail", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(new ActionButton(weight, Texts.get(key + ".action"), action), gap, time);
        foot.getStyleClass().add("beginning-foot");
        getChildren().addAll(picture, title, body, foot);
    }

    void say(String words) {
        body.setText(words);
    }
}
