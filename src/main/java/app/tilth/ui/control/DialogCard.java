package app.tilth.ui.control;

import app.tilth.ui.words.Texts;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A dialog inside the window: title, content, and buttons under a hairline with the one that matters at the far right. */
public final class DialogCard extends VBox {
    /** Above and below a dialog that is as high as the window lets it be, in pixels. */
    private static final double MARGIN = 32;

    private final VBox content = new VBox();
    private final HBox footer = new HBox();
    private final HBox beside = new HBox();
    private final VBox beneath = new VBox();

    /**
     * @param close called by the cross in the corner
     */
    public DialogCard(String title, Runnable close) {
        getStyleClass().add("dialog-card");
        var heading = new Label(title);
        heading.getStyleClass().add("title");
        beside.getStyleClass().add("dialog-beside");
        beneath.getChildren().setAll(new HBox(heading, beside));
        HBox.setHgrow(beneath, Priority.ALWAYS);
        var head = new HBox(beneath, ActionButton.ofIcon(Feather.X, Texts.get("dialog.close"), close));
        head.getStyleClass().add("dialog-head");
        content.getStyleClass().add("dialog-content");
        footer.getStyleClass().add("dialog-footer");
        getChildren().addAll(head, content, footer);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setMargin(this, new Insets(MARGIN, 0, MARGIN, 0));
        setAccessibleText(title);
    }

    /** Shows something beside the title. */
    public void beside(Node... nodes) {
        beside.getChildren().setAll(nodes);
    }

    /** Shows a line beneath the title. */
    public void beneath(Node line) {
        beneath.getChildren().add(line);
    }

    public void show(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    public void buttons(Node... buttons) {
        footer.getChildren().setAll(buttons);
    }
}
