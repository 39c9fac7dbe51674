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

/** Thinking an ask over by keyboard alone, on a file with the sample network. */
class AskFlowTest {
    private static final String GENERIC =
            "Hi {first name}, hope you are well. Do you know anyone who is hiring? Any help is appreciated.";

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

    private void openWith(String name) throws TimeoutException {
        window.jump(name);
        window.await(() -> window.place() instanceof Place.Person && window.says("Before you ask"));
        window.press(KeyCode.B);
        window.await(() ->
                window.shows(".ask-check") && "ask-text".equals(window.focused().getId()));
    }

    private void add(String name, String call) throws TimeoutException {
        window.robot.interact(() -> window.all("#ask-add").getFirst().requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() -> "ask-name".equals(window.focused().getId()));
        window.type(name);
        window.await(() -> window.shows(".people-offer"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.says(call) && !window.shows(".people-offer"));
    }

    @Test
    void whatCouldBeSaidToAnyoneIsMarkedWhileTyping() throws Exception {
        openWith("priya");
        add("tomasz", "Tomasz");
        window.robot.interact(() -> window.all("#ask-text").getFirst().requestFocus());
        window.type(GENERIC);
        window.await(() -> window.shows(".ask-warning"));
        window.await(() -> window.shows(".ask-underline"));
        assertThat(window.all(".ask-tint").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void draftsAreOpenedAndTheAskIsNotedAndTakenBack() throws Exception {
        openWith("priya");
        window.type("Dear Priya, may I call you about the Oslo group?");
        window.await(() -> window.says("Write to Priya"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.letters.drafts.size() == 1 && window.says("Did you send it to Priya?"));
        assertThat(window.letters.drafts.getFirst()).contains("may I call you about the Oslo group?");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Noted that you asked Priya today.") && !window.shows(".ask-check"));
        assertThat(window.wiring.today().undoName())
                .hasValueSatisfying(name -> assertThat(name).contains("Priya"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.wiring
                .today()
                .undoName()
                .filter(name -> name.contains("sample"))
                .isPresent());
    }

    @Test
    void escapeClosesAndKeepsTheWords() throws Exception {
        openWith("priya");
        window.type("half a thought");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".ask-check"));
        window.press(KeyCode.B);
        window.await(
                () -> window.shows("#ask-text") && window.textOf("#ask-text").equals("half a thought"));
    }

    @Test
    void whatCouldBeGivenFirstGoesOnTodayByPlus() throws Exception {
        openWith("tomasz");
        window.await(() -> window.shows(".ask-giving"));
        window.robot.interact(() -> window.all(".ask-giving .button").getFirst().requestFocus());
        window.press(KeyCode.PLUS);
        window.await(() -> window.shows(".ask-planned") && window.says("On Today"));
    }

    @Test
    void peopleAreLeftOutByDeleteAndNobodyIsSaidInWords() throws Exception {
        openWith("priya");
        window.robot.interact(() -> window.all(".ask-chip").getFirst().requestFocus());
        window.press(KeyCode.DELETE);
        window.await(() -> window.says("Whom would you ask?") && !window.shows(".ask-chip"));
        assertThat(window.focused().getId()).isEqualTo("ask-name");
        window.type("venla");
        window.await(() -> window.shows(".people-offer"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows(".ask-chip") && !window.says("Whom would you ask?"));
    }

    @Test
    void eachOneIsWrittenToSeparatelyByTheirChip() throws Exception {
        openWith("priya");
        add("tomasz", "Tomasz");
        window.robot.interact(() -> window.all("#ask-text").getFirst().requestFocus());
        window.type(GENERIC);
        window.await(() -> window.shows("#ask-separately"));
        window.robot.interact(() -> window.all("#ask-separately").getFirst().requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() ->
                window.says("Your ask to Priya") && window.textOf("#ask-text").startsWith("Hi Priya"));
        window.robot.interact(() -> window.all(".ask-chip").getLast().requestFocus());
        window.press(KeyCode.ENTER);
        window.await(() ->
                window.says("Your ask to Tomasz") && window.textOf("#ask-text").startsWith("Hi Tomasz"));
    }

    @Test
    void someOfTheListAreAskedTogether() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.shows(".people-table .table-row-cell"));
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("2 selected"));
        window.press(KeyCode.B);
        window.await(() -> window.all(".ask-chip").size() == 2);
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".ask-check"));
    }

    @Test
    void thePaletteOpensItWithNobodyYet() throws Exception {
        window.jump("before you ask…");
        window.await(() -> window.shows(".ask-check"));
    }
}
