package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Introducing people as someone does it, by keyboard, on a file with the sample network. */
class IntroduceFlowTest {
    private static final String SENTENCE =
            "Ana and Joon both care about grid storage and have never met: introduce them?";

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void toThePair() throws Exception {
        window.await(() -> window.says(SENTENCE));
        window.press(KeyCode.HOME);
        for (int i = 0; i < 6 && window.all(".pair:current").isEmpty(); i++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(window.all(".pair:current")).hasSize(1);
    }

    @Test
    void bothAreAskedByOneKeyAndItIsTakenBackByAnother() throws Exception {
        toThePair();
        window.press(KeyCode.R);
        window.await(() -> window.letters.drafts.size() == 2 && !window.says(SENTENCE));
        assertThat(window.letters.drafts.getFirst())
                .contains("Dear Ana", "Joon Park (Cell systems engineer, independent)", "grid storage");
        assertThat(window.letters.drafts.getLast()).contains("Dear Joon", "Ana Beltrán (Head of product, Voltaia)");
        window.await(() -> window.says("You asked Ana and Joon whether to meet."));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says(SENTENCE));
    }

    @Test
    void theIntroductionIsWrittenToBothAndNoted() throws Exception {
        toThePair();
        window.press(KeyCode.W);
        window.await(() -> window.letters.drafts.size() == 1 && !window.says(SENTENCE));
        assertThat(window.letters.drafts.getFirst()).contains(",", "Dear Ana, dear Joon");
        window.await(() -> window.says("You introduced Ana and Joon today."));
    }

    @Test
    void aPairIsPutOffAndAnotherIsNotThisOne() throws Exception {
        toThePair();
        window.press(KeyCode.S);
        window.press(KeyCode.DIGIT2);
        window.await(() -> !window.says(SENTENCE));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        toThePair();
        window.press(KeyCode.X);
        window.await(() -> !window.says(SENTENCE));
    }

    @Test
    void someoneIsIntroducedFromTheirPageAndComesOnToday() throws Exception {
        long dele = window.wiring.today().page().coming().getFirst().person();
        window.onScreen(() -> {
            window.open(new Place.Person(dele));
            return true;
        });
        window.await(() -> !window.all("#person-introduce").isEmpty());
        window.press(KeyCode.N);
        window.await(() -> "introduce-name".equals(window.focused().getId()));
        window.type("venla");
        window.await(() -> window.all(".partner:selected").size() == 1 && window.says("Venla Lehtola"));
        window.press(KeyCode.ENTER);
        window.type("both like boats");
        window.press(KeyCode.ENTER);
        window.await(() -> window.all("#introduce-name").isEmpty());
        assertThat(window.wiring.today().undoName())
                .hasValueSatisfying(name -> assertThat(name).startsWith("consider introducing"));
    }
}
