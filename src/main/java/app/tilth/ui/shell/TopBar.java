package app.tilth.ui.shell;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.words.Texts;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The bar above every view, with what can be taken back and brought back. */
public final class TopBar extends HBox {
    private static final double LONGEST_NAME = 300;

    public TopBar(HistoryViewModel history) {
        getStyleClass().add("top-bar");
        getChildren()
                .addAll(
                        step("undo", Feather.CORNER_UP_LEFT, history.undoNameProperty(), history::undo),
                        step("redo", Feather.CORNER_UP_RIGHT, history.redoNameProperty(), history::redo));
    }

    private static ActionButton step(String key, Feather icon, ObservableStringValue name, Runnable deed) {
        var button = new ActionButton(Weight.QUIET, Texts.get(key), deed)
                .atMost(LONGEST_NAME)
                .leading(icon);
        button.setId(key);
        var hint = new Tooltip();
        button.setTooltip(hint);
        name.subscribe(what -> {
            button.setVisible(!what.isEmpty());
            button.setManaged(!what.isEmpty());
            button.setText(Texts.get(key + ".named", what));
            hint.setText(Texts.get(key + ".hint", what));
        });
        return button;
    }
}
