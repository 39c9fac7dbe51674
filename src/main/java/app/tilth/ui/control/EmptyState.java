package app.tilth.ui.control;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Three furrows and a sprout, what will grow here, and one thing to do. */
public final class EmptyState extends VBox {
    /** The drawing is square, with air above the leaves and below the furrows that the title need not keep clear of. */
    private static final Insets AIR_LEFT_OUT = new Insets(-18, 0, -16, 0);

    public EmptyState(String title, String sentence) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("lead-strong");
        heading.setWrapText(true);
        var body = new Label(sentence);
        body.getStyleClass().addAll("body", "muted");
        body.setWrapText(true);
        var plant = Mark.planted(112);
        setMargin(plant, AIR_LEFT_OUT);
        getChildren().addAll(plant, heading, body);
    }

    public EmptyState offering(ActionButton button) {
        getChildren().add(button);
        return this;
    }
}
