package app.tilth.ui.shell;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar above every view: search at the left, what can be taken back and brought back, and logging at the right. */
public final class TopBar extends HBox {
    private static final double LONGEST_NAME = 260;
    private static final double SHORTEST_NAME = 24;
    /** What all but the two names takes where the search is at its narrowest. */
    private static final double REST = 580;

    /**
     * @param search opens the palette
     * @param capture opens the capture
     */
    public TopBar(HistoryViewModel history, Runnable search, Runnable capture) {
        getStyleClass().add("top-bar");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<Number> room =
                widthProperty().map(width -> Math.clamp((width.doubleValue() - REST) / 2, SHORTEST_NAME, LONGEST_NAME));
        var name = DoubleExpression.doubleExpression(room.map(Number::doubleValue));
        var log = new ActionButton(Weight.PRIMARY, Texts.get("log"), capture)
                .leading(Feather.PLUS)
                .trailing(new KeyCap(Texts.get("log.keys")));
        log.setId("log");
        getChildren()
                .addAll(
                        new SearchButton(search),
                        gap,
                        step("undo", Feather.CORNER_UP_LEFT, name, history.undoNameProperty(), history::undo),
                        step("redo", Feather.CORNER_UP_RIGHT, name, history.redoNameProperty(), history::redo),
                        log);
    }

    private static ActionButton step(
            String key, Feather icon, DoubleExpression room, ObservableStringValue name, Runnable deed) {
        var button = new ActionButton(Weight.QUIET, Texts.get(key), deed)
                .atMost(room)
                .leading(icon);
        button.setId(key);
        var hint = new Tooltip();
        button.setTooltip(hint);
        name.subscribe(what -> {
            Sight.put(button, !what.isEmpty());
            button.setText(Texts.get(key + ".named", what));
            hint.setText(Texts.get(key + ".hint", what));
        });
        return button;
    }
}
