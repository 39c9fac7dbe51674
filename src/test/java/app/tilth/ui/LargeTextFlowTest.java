package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest window with larger text: every word is there, and nothing reaches past the window’s edge. */
class LargeTextFlowTest {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 720;
    /** May end in an ellipsis: the role after a name, and who is ticked. */
    private static final Set<String> MAY_BE_CUT = Set.of("body", "bulk-names");

    @TempDir
    Path folder;

    private final List<String> cut = new ArrayList<>();

    @Test
    void nothingIsCutOff() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.press(KeyCode.X);
            window.await(() -> window.all(".suggestion").size() < 5);
            window.resize(WIDTH, HEIGHT);
            for (var size : List.of(Look.Text.LARGE, Look.Text.LARGER)) {
                window.jump("text size " + size.name().toLowerCase(Locale.ROOT));
                window.await(() -> window.wiring.window().memory().look().text() == size);
                window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
                window.await(() -> window.shows(".suggestion"));
                check(window, "Today " + size, ".rail", ".top-bar", ".suggestion", ".side-column", ".today-heading");
                window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
                window.await(() -> window.shows(".people-table .table-row-cell"));
                window.press(KeyCode.SPACE);
                window.await(() -> window.shows(".bulk-bar"));
                check(window, "People " + size, ".people-heading", ".bulk-bar");
                window.press(KeyCode.ESCAPE);
                window.press(KeyCode.CONTROL, KeyCode.COMMA);
                window.await(() -> window.shows("#how-many"));
                check(window, "Settings " + size, ".settings");
                window.jump("samira osei");
                window.await(() -> window.place() instanceof Place.Person && window.says("Before you ask"));
                window.press(KeyCode.B);
                window.await(() -> window.shows(".ask-landing:filled"));
                window.type("Hope you are well. Any help is appreciated.");
                window.await(() -> window.shows(".ask-warning"));
                check(window, "Before you ask " + size, ".ask-check");
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
                window.await(() -> window.shows("#ask-sent"));
                check(window, "asked " + size, ".ask-check");
                window.robot.interact(
                        () -> ((Button) window.all("#ask-not-sent").getFirst()).fire());
                window.await(() -> window.shows("#ask-write"));
                window.press(KeyCode.ESCAPE);
                window.await(() -> !window.shows(".ask-check"));
            }
        }
        assertThat(cut).isEmpty();
    }

    private void check(SampleWindow window, String view, String... parts) {
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
            cut.add(view + ": reaches past the edge: " + node);
        }
        if (node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && node.getStyleClass().stream().noneMatch(MAY_BE_CUT::contains)
                && !isStep(node)) {
            cut.add(view + ": cut off: " + node);
        }
        if (node instanceof Parent parent) {
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
