package app.tilth.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Three furrows and a sprout, what will grow here, and one thing to do. */
public final class EmptyState extends VBox {
    public EmptyState(String title, String sentence) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("lead-strong");
        heading.setWrapText(true);
        var body = new Label(sentence);
        body.getStyleClass().addAll("body", "muted");
        body.setWrapText(true);
        getChildren().addAll(Mark.planted(112), heading, body);
    }

    public EmptyState offering(ActionButton button) {
        getChildren().add(button);
        return this;
    }
}
