package app.tilth.ui;

import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What keys and the mouse’s side buttons do everywhere in the window. */
final class WindowKeys {
    private WindowKeys() {}

    static void set(Scene scene, Navigation navigation, HistoryViewModel history) {
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), history::undo);
        keys.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                history::redo);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigation::back);
        keys.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), navigation::forward);
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
                () -> navigation.open(new Place.Today()));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
                () -> navigation.open(new Place.People()));
        sides(scene, navigation);
    }

    /** Ctrl K. */
    static void search(Scene scene, Runnable open) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), open);
    }

    /** Ctrl N. */
    static void log(Scene scene, Runnable open) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), open);
    }

    private static void sides(Scene scene, Navigation navigation) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                navigation.back();
            } else if (event.getButton() == MouseButton.FORWARD) {
                navigation.forward();
            }
        });
    }
}
