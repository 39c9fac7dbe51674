package app.tilth.ui.control;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** What can be chosen, in a menu under a node; it may open over a dialog, where a panel would take its place. */
public final class ChoiceMenu {
    private static final double GAP = 4;

    private final ContextMenu menu;

    public ChoiceMenu(String title) {
        var heading = new MenuItem(title);
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        menu = new ContextMenu(heading);
    }

    public ChoiceMenu offer(String text, Runnable deed) {
        return offer(text, Optional.empty(), deed);
    }

    /**
     * @param key picks it while the menu is open
     */
    public ChoiceMenu offer(String text, Optional<KeyCode> key, Runnable deed) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        key.ifPresent(code -> item.setAccelerator(new KeyCodeCombination(code)));
        menu.getItems().add(item);
        return this;
    }

    /** A line between what was offered and what is offered next. */
    public ChoiceMenu line() {
        menu.getItems().add(new SeparatorMenuItem());
        return this;
    }

    public void show(Node under) {
        menu.show(under, Side.BOTTOM, 0, GAP);
    }
}
