package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Capture as someone uses it, by keyboard, on a file with the sample network. */
class CaptureFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> !window.all("#capture-line").isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private String line() {
        return window.onScreen(
                () -> ((TextInputControl) window.all("#capture-line").getFirst()).getText());
    }

    @Test
    void aLineBecomesChipsAndIsLoggedAndTakenBack() throws Exception {
        window.type("coffee with Dele yesterday, gave him a book");
        window.await(() -> window.says("Dele Adeyemi") && window.says("Coffee") && window.says("Monday 23 Nov"));
        assertThat(window.all(".chip-gave")).isNotEmpty();
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Logged a coffee with Dele."));
        assertThat(window.all("#capture-line")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.wiring.today().redoName().isPresent());
        assertThat(window.wiring.today().redoName()).contains("coffee with Dele Adeyemi");
    }

    @Test
    void aChipThatIsTakenBackLeavesItsWordsInTheSummary() throws Exception {
        window.type("coffee with Dele yesterday, gave him a book");
        window.await(() -> !window.all(".chip-gave").isEmpty());
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.DELETE);
        window.await(() -> window.all(".chip-gave").isEmpty());
        assertThat(window.says("Summary: gave him a book")).isTrue();
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgain() throws Exception {
        window.type("lunch with Dele");
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.all("#capture-line").isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> line().equals("lunch with Dele"));
    }

    @Test
    void aLineWithNobodyInItStaysAndSaysWhy() throws Exception {
        window.type("coffee");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Say with whom: “coffee with Ana”."));
        assertThat(line()).isEqualTo("coffee");
    }
}
