package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network without anyone in it, which is there once the first person is taken back. */
class EmptyNetworkFlowTest {
    @TempDir
    Path folder;

    @Test
    void everyViewSaysWhatWillGrowAndTheFirstPersonComes() throws Exception {
        try (var window = new SampleWindow(folder.resolve("own.tilth"), ".beginning")) {
            window.robot.clickOn("Name them");
            window.await(() -> window.shows(".dialog-card"));
            window.type("Ada");
            window.robot.clickOn("Add them");
            window.await(() -> window.shows("#undo"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(() -> window.says("Suggestions grow here"));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.await(() -> window.says("Everyone you know will stand here"));
            assertThat(window.shows(".people-table")).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.await(() -> window.shows(".palette-row"));
            window.type("bo");
            window.press(KeyCode.ESCAPE);

            window.robot.clickOn("#add-person");
            window.await(() -> window.shows(".dialog-card"));
            window.type("Bo Ek");
            window.press(KeyCode.ENTER);
            window.await(() -> window.place() instanceof Place.Person && window.says("Bo Ek"));
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.await(() -> window.shows(".people-table") && window.says("Bo Ek"));
        }
    }
}
