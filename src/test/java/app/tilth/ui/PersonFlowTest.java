package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a person as someone uses it, on a file with the sample network. */
class PersonFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.says("Dele Adeyemi"));
        window.press(KeyCode.SLASH);
        window.type("dele ade");
        window.await(() -> people().getItems().size() == 1);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Before you ask"));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private TableView<?> people() {
        return (TableView<?>) window.all(".people-table").getFirst();
    }

    @Test
    void tellsTheRhythmTheAccountAndHowAnAskWouldLand() {
        assertThat(window.says("Every 4 weeks, give or take.")).isTrue();
        assertThat(window.says("Quiet for 5 months.")).isTrue();
        assertThat(window.says("Gave 7")).isTrue();
        assertThat(window.says("Tend first")).isTrue();
        assertThat(window.says("One loop is open")).isTrue();
        assertThat(window.says("Introduced Dele to Zainab Bello")).isTrue();
        assertThat(window.says("Grew from: Read a plan, October 2024")).isTrue();
    }

    @Test
    void closesALoopAndTakesItBack() throws Exception {
        assertThat(window.says("To be told: the Malmö load data")).isTrue();
        window.robot.clickOn(window.all(".loop-row > .button").getLast());
        window.await(() -> !window.says("One loop is open"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says("One loop is open"));
    }

    @Test
    void goesToSomeoneTheyKnowAndBack() throws Exception {
        window.press(KeyCode.RIGHT);
        window.await(() -> !window.all(".connection-row").isEmpty());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> !window.says("Introduced Dele to Zainab Bello")
                && !window.all(".person-heading .display").isEmpty());
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.says("Introduced Dele to Zainab Bello"));
    }

    @Test
    void writesAHelloWithWhatToSayFirst() throws Exception {
        window.press(KeyCode.W);
        window.await(() -> !window.letters.drafts.isEmpty() || !window.letters.copies.isEmpty());
        List<String> written = window.letters.drafts.isEmpty() ? window.letters.copies : window.letters.drafts;
        assertThat(written.getFirst()).contains("Tell how it ended: the Malmö load data.");
    }
}
