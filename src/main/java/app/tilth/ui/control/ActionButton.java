package app.tilth.ui.control;

import java.util.Locale;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A button of one of the four weights, with room for icons and key caps beside its word. */
public final class ActionButton extends Button {
    public enum Weight {
        /** Filled; one per view. */
        PRIMARY,
        SOFT,
        PLAIN,
        QUIET,
        /** Text alone, in the accent colour. */
        LINK
    }

    private final HBox content = new HBox();
    private final Label label = new Label();

    public ActionButton(Weight weight, String text, Runnable action) {
        label.textProperty().bind(textProperty());
        setText(text);
        label.setMinWidth(USE_PREF_SIZE);
        content.getStyleClass().add("button-content");
        content.getChildren().add(label);
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(weight.name().toLowerCase(Locale.ROOT));
        setOnAction(_ -> action.run());
    }

    /** A button of an icon alone, with its meaning in the tooltip and for screen readers. */
    public static ActionButton ofIcon(Feather icon, String meaning, Runnable action) {
        var button = new ActionButton(Weight.QUIET, meaning, action);
        button.content.getChildren().setAll(Icon.of(icon, 16));
        button.getStyleClass().add("icon-only");
        // A tooltip is a window of its own: one for each row of a list would cost more than the rows.
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> button.explain());
        return button;
    }

    private void explain() {
        if (getTooltip() == null) {
            var tooltip = new Tooltip();
            tooltip.textProperty().bind(textProperty());
            setTooltip(tooltip);
        }
    }

    public ActionButton leading(Feather icon) {
        content.getChildren().addFirst(Icon.of(icon, 13));
        return this;
    }

    public ActionButton leading(KeyCap key) {
        content.getChildren().addFirst(key);
        return this;
    }

    public ActionButton trailing(Feather icon) {
        content.getChildren().add(Icon.of(icon, 13));
        return this;
    }

    public ActionButton trailing(KeyCap key) {
        content.getChildren().add(key);
        return this;
    }

    /** Cuts a long text off with an ellipsis. */
    public ActionButton atMost(double labelWidth) {
        label.setMinWidth(0);
        label.setMaxWidth(labelWidth);
        return this;
    }

    /** Cuts the text off where it is longer than what changes with the room there is. */
    public ActionButton atMost(ObservableNumberValue labelWidth) {
        label.setMinWidth(0);
        label.maxWidthProperty().bind(labelWidth);
        return this;
    }

    /** 26 instead of 30 pixels high. */
    public ActionButton compact() {
        getStyleClass().add("compact");
        return this;
    }
}
