package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The needs of someone who has none yet, and one that says nothing of who could help. */
class NoNeedsFlowTest {
    @TempDir
    Path folder;

    @Test
    void whatANeedIsIsSaidAndTheKeyboardIsAtTheFirst() throws Exception {
        Path file = SampleWindow.file(folder);
        try (Workspace workspace = Workspace.open(file, SampleWindow.NOON)) {
            workspace.run(new AddPeople(List.of("Zed Quux"), Circle.FRIENDS));
        }
        try (SampleWindow window = new SampleWindow(file, ".today-main")) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.await(() -> window.says("Nothing planted yet"));
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows("#entry-title"));
            window.type("A hand with the garden");
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("Planted: A hand with the garden."));
            window.await(() -> window.says("Who could help with it?"));
            assertThat(window.says("Nothing planted yet")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(() -> window.says("Nothing planted yet"));
        }
    }
}
