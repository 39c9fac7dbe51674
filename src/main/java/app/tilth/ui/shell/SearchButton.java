package app.tilth.ui.shell;

import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Looks like a field and opens the palette, where the typing is done. */
final class SearchButton extends Button {
    SearchButton(Runnable open) {
        super(Texts.get("search"));
        setId("search");
        getStyleClass().add("search-button");
        var prompt = new Label(getText());
        prompt.setMaxWidth(Double.MAX_VALUE);
        prompt.setMinWidth(0);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        var line = new HBox(Icon.of(Feather.SEARCH, 16), prompt, new KeyCap(Texts.get("search.keys")));
        line.getStyleClass().add("search-line");
        line.setMouseTransparent(true);
        // Less what the button keeps free at either side.
        line.prefWidthProperty().bind(widthProperty().subtract(22));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> open.run());
    }
}
