package app.tilth.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Finds, in the smallest window, words that are cut off and whatever reaches past the window’s edge. */
final class CutWords {
    static final double WIDTH = 1120;
    static final double HEIGHT = 720;

    private final Set<String> mayBeCut;
    private final List<String> found = new ArrayList<>();

    /**
     * @param mayBeCut style classes of what may end in an ellipsis
     */
    CutWords(Set<String> mayBeCut) {
        this.mayBeCut = mayBeCut;
    }

    List<String> found() {
        return found;
    }

    void check(SampleWindow window, String view, String... parts) {
        for (String part : parts) {
            List<Node> there = window.all(part);
            window.robot.interact(() -> there.forEach(node -> walk(view, node)));
        }
    }

    private void walk(String view, Node node) {
        if (!node.isVisible() || node.getLayoutBounds().getWidth() == 0) {
            return;
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMaxX() > WIDTH + 1 || bounds.getMinX() < -1) {
            found.add(view + ": reaches past the edge: " + node);
        }
        if (node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && node.getStyleClass().stream().noneMatch(mayBeCut::contains)
                && !isStep(node)) {
            found.add(view + ": cut off: " + node);
        }
        // What is typed moves under the caret.
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(view, child));
        }
    }

    // What was done may be called anything.
    private static boolean isStep(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if ("undo".equals(at.getId()) || "redo".equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
