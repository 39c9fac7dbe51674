package app.tilth.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether a part of a view is there. */
public final class Sight {
    private Sight() {}

    /** Shows a part, or takes it out of sight together with the room it would have; it stays where it is and keeps its looks. */
    public static void put(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /** Whether a node and all it is in are there. */
    public static boolean has(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Styles what has just been added to a view. Left to the frame, what is styled for the first time asks for one more frame, and
     * since that one finds nothing changed, JavaFX draws the whole window in it. Nothing is done for a window that is closed.
     */
    public static void style(Node added) {
        if (isOnScreen(added)) {
            added.applyCss();
        }
    }

    /** Whether a node is in a window that is open, seen or not. */
    public static boolean isOnScreen(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
