package app.tilth.bench;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** What is done in the network and the timeline before they are drawn. */
final class NetworkDeeds {
    private NetworkDeeds() {}

    private static Scene scene() {
        Scene scene = Window.getWindows().getLast().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    static void find(String typed) {
        ((TextInputControl) scene().lookup("#network-search")).setText(typed);
    }

    static void take() {
        Event.fireEvent(scene().lookup("#network-search"), pressed(KeyCode.ENTER, false));
    }

    static void press(KeyCode key) {
        press(".network-picture", key);
    }

    static void press(String on, KeyCode key) {
        Event.fireEvent(scene().lookup(on), pressed(key, false));
    }

    /** Looks at someone and chooses them, then the next two. */
    static void choose() {
        for (int i = 0; i < 3; i++) {
            press(KeyCode.DOWN);
            press(KeyCode.SPACE);
        }
    }

    static void asList() {
        Event.fireEvent(scene().lookup(".network"), pressed(KeyCode.L, true));
    }

    static void fire(String id) {
        ((ButtonBase) scene().lookup(id)).fire();
    }

    private static KeyEvent pressed(KeyCode key, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false);
    }
}
