package app.tilth.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** The key that does the same as the button it stands in. */
public final class KeyCap extends Label {
    public KeyCap(KeyCode key) {
        this(key.getName());
    }

    /**
     * @param keys as they are said, such as “Ctrl K”
     */
    public KeyCap(String keys) {
        super(keys);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("key-cap");
        setFocusTraversable(false);
        setMouseTransparent(true);
    }
}
