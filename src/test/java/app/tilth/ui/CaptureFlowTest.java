package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
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

    private boolean isOn(String button) {
        return window.focused() instanceof Labeled labeled && labeled.getText().equals(button);
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
    void aLineThatTellsOfANeedShowsItsPartsAndIsKeptAndTakenBack() throws Exception {
        window.type("I may need a lawyer in Lisbon by August 2040");
        window.await(() -> window.says("A lawyer in Lisbon") && window.says("By 1 Aug 2040"));
        assertThat(window.all(".chip-need")).hasSize(1);
        assertThat(window.all(".chip-criterion")).hasSize(2);
        window.await(() -> window.says("Lawyer") && window.says("In Lisbon"));
        assertThat(window.all(".chip-kind")).isEmpty();
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Kept what you may need: A lawyer in Lisbon."));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.wiring.today().redoName().isPresent());
        assertThat(window.wiring.today().redoName()).contains("need “A lawyer in Lisbon”");
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
        window.await(() -> window.says("Summary: gave him a book"));
    }

    @Test
    void whatALineSettlesAndOpensIsSaidBeforeItIsSavedAndTakenBackWithIt() throws Exception {
        window.type("call with Dele, told him how it ended. Got a big favour from him");
        window.await(() -> window.says("Closes on saving") && window.says("Open once saved"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.says(
                "Logged a call with Dele. How it ended is told." + " Thanks are due, and a word on how it ends."));
        window.jump("dele ade");
        window.await(() -> window.says("Thanks due: a big favour") && window.says("To be told: a big favour"));
        assertThat(window.says("To be told: the Malmö load data")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says("To be told: the Malmö load data") && !window.says("Thanks due: a big favour"));
    }

    @Test
    void whatIsOnlyLikelyIsClosedByOneKeyAndElseNot() throws Exception {
        window.type("call with Dele");
        window.await(() -> window.says("Close it"));
        for (int tabs = 0; tabs < 8 && !isOn("Close it"); tabs++) {
            window.press(KeyCode.TAB);
        }
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("Closes on saving"));
        assertThat(isOn("Closes on saving")).isTrue();
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("Close it"));
        window.robot.interact(window.all("#capture-line").getFirst()::requestFocus);
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Logged a call with Dele."));
        window.jump("dele ade");
        window.await(() -> window.says("To be told: the Malmö load data"));
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
