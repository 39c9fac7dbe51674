package app.tilth.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One line of a list of filters: it is on or off, and says how many it lets through. */
public final class FilterEntry extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label count = new Label();

    public FilterEntry(String text, @Nullable Node glyph, Runnable choose) {
        super(text);
        getStyleClass().add("filter-entry");
        var label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("filter-count");
        count.setMinWidth(USE_PREF_SIZE);
        var line = glyph == null ? new HBox(label, count) : new HBox(glyph, label, count);
        line.getStyleClass().add("filter-line");
        line.setMouseTransparent(true);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(20));
        setOnAction(_ -> choose.run());
    }

    public void show(String howMany, boolean on) {
        count.setText(howMany);
        setAccessibleText(getText() + ' ' + howMany);
        pseudoClassStateChanged(SELECTED, on);
    }
}
