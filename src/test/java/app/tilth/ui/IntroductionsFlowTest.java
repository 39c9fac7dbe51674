package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of introductions as someone works through it by keyboard, on a file with the sample network. */
class IntroductionsFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> window.shows("#palette-field"));
        window.type("introductions");
        window.await(() -> window.says("Introductions…"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows(".pairing:current"));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private List<Introduction> kept(Stage stage) {
        return window
                .wiring
                .network()
                .current()
                .read(stores -> stores.introductions().all())
                .stream()
                .filter(one -> one.stage() == stage)
                .toList();
    }

    @Test
    void theirOwnKeyOpensThemWhereNothingElseIsOpen() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".pairing"));
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.await(() -> window.shows(".pairing:current"));
    }

    @Test
    void twoWhoWereFoundAreTakenThroughEveryStageByKeysAndBack() throws Exception {
        int madeBefore = kept(Stage.MADE).size();
        int came = kept(Stage.CAME_TO_SOMETHING).size();
        int considered = kept(Stage.CONSIDERED).size();
        window.await(() -> window.says("Who might be glad to meet"));
        toTheFound();
        window.press(KeyCode.C);
        window.await(() -> kept(Stage.CONSIDERED).size() == considered + 1);
        Introduction introduction = kept(Stage.CONSIDERED).getLast();
        assertThat(window.letters.drafts).isEmpty();
        window.await(() -> window.says("Thought of today. Next, ask each of them."));
        toTheCurrent("Ask them both");
        window.press(KeyCode.R);
        window.await(() -> stage(introduction) == Stage.BOTH_ASKED);
        window.await(() -> window.letters.drafts.size() + window.letters.copies.size() > 0);
        window.await(() -> window.says("Both asked today. If both said yes, write the introduction."));
        window.press(KeyCode.W);
        window.await(() -> kept(Stage.MADE).size() == madeBefore + 1);
        window.await(() -> window.says("Made today. Has anything come of it?"));
        window.press(KeyCode.C);
        window.await(() -> kept(Stage.CAME_TO_SOMETHING).size() == came + 1);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> stage(introduction) == Stage.MADE);
    }

    @Test
    void notTheseTwoIsGoneFromTheListAndComesBackByUndo() throws Exception {
        toTheFound();
        int dropped = kept(Stage.DROPPED).size();
        window.press(KeyCode.X);
        window.await(() -> kept(Stage.DROPPED).size() == dropped + 1);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> kept(Stage.DROPPED).size() == dropped);
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".pairing"));
    }

    /** The row of the two has moved to another part of the list and is still the current one. */
    private void toTheCurrent(String deed) throws Exception {
        window.await(
                () -> window.all(".pairing:current").size() == 1 && window.says(deed) && !window.says("Consider it"));
    }

    private Stage stage(Introduction introduction) {
        return window.wiring
                .network()
                .current()
                .read(stores -> stores.introductions().find(introduction.id()))
                .orElseThrow()
                .stage();
    }

    private void toTheFound() throws Exception {
        int underWay = kept(Stage.CONSIDERED).size() + kept(Stage.BOTH_ASKED).size();
        for (int i = 0; i < underWay; i++) {
            window.press(KeyCode.DOWN);
        }
        window.await(() -> window.says("Consider it"));
    }
}
