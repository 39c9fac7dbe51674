package app.tilth.ui.shell;

import app.tilth.ui.theme.Motion;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rail at the left, bar above, the open view in the rest. */
public final class Shell extends HBox {
    private static final double PAGE_MILLIS = 140;

    private final VBox column;

    public Shell(Rail rail, TopBar bar) {
        getStyleClass().add("shell");
        column = new VBox(bar);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(rail, column);
    }

    /** Shows a view and puts the keyboard where that view begins. */
    public void open(Node view) {
        VBox.setVgrow(view, Priority.ALWAYS);
        if (column.getChildren().size() > 1) {
            column.getChildren().set(1, view);
        } else {
            column.getChildren().add(view);
        }
        if (view instanceof Beginning beginning) {
            beginning.begin();
        }
        Motion.fadeIn(view, PAGE_MILLIS);
    }
}
