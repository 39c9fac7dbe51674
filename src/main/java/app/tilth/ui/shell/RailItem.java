package app.tilth.ui.shell;

import app.tilth.ui.control.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One line of the rail, with room for a count. */
public final class RailItem extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label count = new Label();

    public RailItem(String text, Feather icon, Runnable open) {
        this(text, Icon.of(icon, 18), open);
    }

    /**
     * @param icon 18 pixels high
     */
    public RailItem(String text, Node icon, Runnable open) {
        super(text);
        getStyleClass().add("rail-item");
        var label = new Label(text);
        label.getStyleClass().add("rail-text");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("rail-count");
        var line = new HBox(icon, label, count);
        line.getStyleClass().add("rail-line-content");
        line.setMouseTransparent(true);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        setOnAction(_ -> open.run());
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Shows how many wait there; none are not shown. */
    public void setCount(int waiting) {
        count.setText(waiting == 0 ? "" : Integer.toString(waiting));
    }
}
