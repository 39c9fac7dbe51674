package app.tilth.ui;

import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What keys and the mouse’s side buttons do everywhere in the window. */
final class WindowKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private WindowKeys() {}

    /**
     * @param free makes room for another view; false where a dialog has to be closed first
     */
    static void set(Scene scene, Navigation navigation, HistoryViewModel history, BooleanSupplier free) {
        var keys = scene.getAccelerators();
        keys.put(UNDO, history::undo);
        keys.put(REDO, history::redo);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pastTheField(event, history));
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), where(free, navigation::back));
        keys.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), where(free, navigation::forward));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Today())));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.People())));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Timeline(""))));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Network())));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Needs())));
        keys.put(
                new KeyCodeCombination(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Insights())));
        keys.put(
                new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
                where(free, () -> navigation.open(new Place.Settings())));
        sides(scene, where(free, navigation::back), where(free, navigation::forward));
    }

    /** Ctrl K. */
    static void search(Scene scene, Runnable open) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), open);
    }

    /** Ctrl Q. */
    static void end(Scene scene, Runnable end) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), end);
    }

    /** Ctrl N. */
    static void log(Scene scene, BooleanSupplier free, Runnable open) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), where(free, open));
    }

    /** Ctrl I. */
    static void introductions(Scene scene, BooleanSupplier free, Runnable open) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN), where(free, open));
    }

    private static Runnable where(BooleanSupplier free, Runnable deed) {
        return () -> {
            if (free.getAsBoolean()) {
                deed.run();
            }
        };
    }

    // A field takes these keys for what was typed in it, and keeps them even where there is nothing left to take back.
    private static void pastTheField(KeyEvent event, HistoryViewModel history) {
        if (event.getTarget() instanceof TextInputControl field) {
            if (UNDO.match(event) && !field.isUndoable()) {
                history.undo();
                event.consume();
            } else if (REDO.match(event) && !field.isRedoable()) {
                history.redo();
                event.consume();
            }
        }
    }

    private static void sides(Scene scene, Runnable back, Runnable forward) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                back.run();
            } else if (event.getButton() == MouseButton.FORWARD) {
                forward.run();
            }
        });
    }
}
