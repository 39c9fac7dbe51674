package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.NeedBuilder;
import app.tilth.ui.control.Focus;
import app.tilth.ui.theme.Look;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.NeedForm;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A need of which there is more to tell than anyone would, in the smallest window with the largest text. */
class LengthyNeedFlowTest {
    private static final int SOUGHT = 30;
    private static final String TITLE = "Somebody ".repeat(20).substring(0, NeedForm.LONGEST_TITLE - 8) + " at last";
    /** What someone typed may be longer than any line; it is said in full to whoever cannot see it. */
    private static final String TYPED = "people-chip-text";

    @TempDir
    Path folder;

    private static Need lengthy() {
        NeedBuilder need = Need.titled(TITLE).why("So that it is done better than the last time. ".repeat(5));
        for (int i = 0; i < SOUGHT; i++) {
            need.add(Criterion.of(
                    Criterion.Kind.values()[i % 5], "Seasonal heat storage and district heating, number " + i));
        }
        return need.add(Criterion.of(Criterion.Kind.TAG, "climate")).build();
    }

    private static void open(SampleWindow window) throws Exception {
        window.wiring.network().current().run(new AddNeed(lengthy()));
        window.resize(CutWords.WIDTH, CutWords.HEIGHT);
        window.jump("text size larger");
        window.await(() -> window.wiring.window().memory().look().text() == Look.Text.LARGER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.await(() -> window.shows("#need-title"));
        window.press(KeyCode.END);
        window.press(KeyCode.DOWN);
        for (int i = 0; i < 4 && !window.textOf("#need-title").equals(TITLE); i++) {
            window.press(KeyCode.UP);
            window.await(() -> window.shows("#need-title"));
        }
        window.await(() -> window.textOf("#need-title").equals(TITLE));
    }

    @Test
    void nothingOfItIsCutOff() throws Exception {
        var words = new CutWords(Set.of(TYPED));
        try (var window = new SampleWindow(folder)) {
            open(window);
            words.check(window, "Needs", ".need-pane", ".need-list");
            window.press(KeyCode.E);
            window.await(() ->
                    window.shows("#entry-title") && window.textOf("#need-match").contains("match"));
            words.check(window, "Dialog", ".entry-dialog");
        }
        assertThat(words.found()).isEmpty();
    }

    /** Tab by Tab through the dialog: each stop lies where it can be seen, and every field and button is one. */
    @Test
    void allOfItIsReachedByKeyboardAndSeenThen() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.press(KeyCode.E);
            window.await(() ->
                    window.shows("#entry-title") && window.textOf("#need-match").contains("match"));
            Set<Node> stops = new HashSet<>();
            Node first = window.focused();
            for (Node at = first; stops.add(at); at = window.focused()) {
                Node stop = at;
                window.await(() -> window.onScreen(() -> isSeen(stop)));
                window.press(KeyCode.TAB);
            }
            assertThat(window.focused()).isEqualTo(first);
            // Escape closes; the cross is for the mouse.
            List<Node> all = window.all(".entry-rows .button");
            assertThat(all).hasSizeGreaterThan(SOUGHT);
            assertThat(stops)
                    .containsAll(all)
                    .contains(
                            window.all("#entry-sought").getFirst(),
                            window.all("#entry-save").getFirst());
            window.press(KeyCode.TAB);
            window.robot.interact(() -> Focus.take(window.all("#entry-sought").getFirst()));
            window.await(() -> window.onScreen(() -> isSeen(window.focused())));
            window.press(KeyCode.BACK_SPACE);
            window.await(
                    () -> window.all(".entry-dialog .people-field .people-chip").size() == SOUGHT);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await(() -> window.says("Changed: " + TITLE + "."));
        }
    }

    private static boolean isSeen(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Node view = node;
        while (view != null && !view.getStyleClass().contains("viewport")) {
            view = view.getParent();
        }
        if (view == null) {
            return at.getMinY() >= 0 && at.getMaxY() <= CutWords.HEIGHT;
        }
        Bounds window = view.localToScene(view.getLayoutBounds());
        double high = node instanceof TextInputControl ? 0 : 1;
        return at.getMinY() >= window.getMinY() - high && at.getMaxY() <= window.getMaxY() + high;
    }
}
