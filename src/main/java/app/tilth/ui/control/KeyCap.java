package app.tilth.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** The key that does the same as the button it stands in. */
public final class KeyCap extends Label {
    public KeyCap(KeyCode key) {
        super(key.getName());
        getStyleClass().add("key-cap");
        setFocusTraversable(false);
        setMouseTransparent(true);
    }
}
