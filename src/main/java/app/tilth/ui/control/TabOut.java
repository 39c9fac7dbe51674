package app.tilth.ui.control;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab lead on from a text of several lines, rather than stand in it. */
public final class TabOut {
    private TabOut() {}

    public static void of(TextArea lines) {
        lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                lines.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
    }
}
