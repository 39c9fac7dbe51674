package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest window with larger text: every word is there, and nothing reaches past the window’s edge. */
class LargeTextFlowTest {
    /** May end in an ellipsis: the role after a name, and who is ticked. */
    private final CutWords words = new CutWords(Set.of("body", "bulk-names"));

    @TempDir
    Path folder;

    @Test
    void nothingIsCutOff() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.press(KeyCode.X);
            window.await(() -> window.all(".suggestion").size() < 5);
            window.resize(CutWords.WIDTH, CutWords.HEIGHT);
            for (var size : List.of(Look.Text.LARGE, Look.Text.LARGER)) {
                window.jump("text size " + size.name().toLowerCase(Locale.ROOT));
                window.await(() -> window.wiring.window().memory().look().text() == size);
                window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
                window.await(() -> window.shows(".suggestion"));
                words.check(
                        window, "Today " + size, ".rail", ".top-bar", ".suggestion", ".side-column", ".today-heading");
                window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
                window.await(() -> window.shows(".people-table .table-row-cell"));
                window.press(KeyCode.SPACE);
                window.await(() -> window.shows(".bulk-bar"));
                words.check(window, "People " + size, ".people-heading", ".bulk-bar");
                window.press(KeyCode.ESCAPE);
                window.press(KeyCode.CONTROL, KeyCode.COMMA);
                window.await(() -> window.shows("#how-many"));
                words.check(window, "Settings " + size, ".settings");
                window.jump("samira osei");
                window.await(() -> window.place() instanceof Place.Person && window.says("Before you ask"));
                window.press(KeyCode.B);
                window.await(() -> window.shows(".ask-landing:filled"));
                window.type("Hope you are well. Any help is appreciated.");
                window.await(() -> window.shows(".ask-warning"));
                words.check(window, "Before you ask " + size, ".ask-check");
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
                window.await(() -> window.shows("#ask-sent"));
                words.check(window, "asked " + size, ".ask-check");
                window.robot.interact(
                        () -> ((Button) window.all("#ask-not-sent").getFirst()).fire());
                window.await(() -> window.shows("#ask-write"));
                window.press(KeyCode.ESCAPE);
                window.await(() -> !window.shows(".ask-check"));
            }
        }
        assertThat(words.found()).isEmpty();
    }
}
