package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things entered on the page of a person by keyboard alone, on a file with the sample network. */
class EntryFlowTest {
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

    private void awaitFocus(String query) throws TimeoutException {
        window.await(() -> window.all(query).stream().anyMatch(Node::isFocused));
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            window.press(KeyCode.TAB);
        }
    }

    private void undo() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
    }

    private String text(String query) {
        return window.onScreen(() -> ((TextInputControl) window.all(query).getFirst()).getText());
    }

    private void logLunchWithABookGiven() throws Exception {
        window.press(KeyCode.I);
        awaitFocus("#entry-what");
        window.press(KeyCode.RIGHT);
        tab(4);
        awaitFocus("#entry-summary");
        window.type("Lunch by the harbour");
        tab(2);
        awaitFocus("#entry-add-passed");
        window.press(KeyCode.SPACE);
        awaitFocus("#entry-passed-0-passed");
        tab(3);
        awaitFocus("#entry-passed-0-note");
        window.type("a book on tides");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Logged with Dele Adeyemi.") && window.says("Gave 8"));
        window.await(() -> window.says("Lunch by the harbour"));
    }

    @Test
    void anInteractionWithSomethingGivenIsAddedChangedRemovedAndTakenBackStepByStep() throws Exception {
        logLunchWithABookGiven();
        assertThat(window.all(".entry-dialog")).isEmpty();
        window.press(KeyCode.DOWN);
        awaitFocus(".moment");
        window.press(KeyCode.E);
        awaitFocus("#entry-what");
        tab(4);
        awaitFocus("#entry-summary");
        window.press(KeyCode.END);
        window.type(" again");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Lunch by the harbour again"));
        awaitFocus(".moment");
        window.press(KeyCode.DELETE);
        window.await(() -> window.says("Removed a moment with Dele Adeyemi."));
        window.await(() -> !window.says("Lunch by the harbour again"));
        undo();
        window.await(() -> window.says("Lunch by the harbour again"));
        undo();
        window.await(() -> window.says("Lunch by the harbour"));
        undo();
        window.await(() -> window.says("Gave 7") && !window.says("Lunch by the harbour"));
    }

    @Test
    void anAskIsAddedAndItsOutcomeGivenInTwoKeys() throws Exception {
        window.press(KeyCode.G);
        awaitFocus("#entry-passed");
        window.press(KeyCode.A);
        tab(4);
        awaitFocus("#entry-note");
        window.type("a word with the board");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("a word with the board"));
        window.press(KeyCode.DOWN);
        awaitFocus(".moment");
        window.press(KeyCode.O);
        window.press(KeyCode.G);
        window.await(() -> window.says("Asked, granted"));
        undo();
        window.await(() -> !window.says("Asked, granted"));
        undo();
        window.await(() -> !window.says("a word with the board"));
    }

    @Test
    void aLoopIsOpenedRefusesNonsenseAndIsTakenBack() throws Exception {
        window.press(KeyCode.L);
        awaitFocus("#entry-loop");
        tab(1);
        window.type("send the tide tables");
        tab(2);
        awaitFocus("#entry-due");
        window.type("blursday");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Not understood as a day. Try “yesterday”, “last Thursday” or “12 Nov 2025”."));
        assertThat(text("#entry-due")).isEqualTo("blursday");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("in 3 weeks");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("You promised: send the tide tables"));
        undo();
        window.await(() -> !window.says("You promised: send the tide tables"));
    }

    @Test
    void twoPeopleAreConnectedAndDisconnected() throws Exception {
        window.press(KeyCode.C);
        window.await(() -> !window.all(".people-field").isEmpty());
        window.type("Oluwaseun Tidewater");
        window.await(() -> window.says("Add “Oluwaseun Tidewater” as a new person"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Oluwaseun Tidewater, new"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Dele Adeyemi and Oluwaseun Tidewater know each other."));
        window.press(KeyCode.RIGHT);
        window.await(() -> window.says("Oluwaseun Tidewater"));
        undo();
        window.await(() -> !window.says("Oluwaseun Tidewater"));
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgain() throws Exception {
        window.press(KeyCode.A);
        window.await(() -> window.says("Add to Dele Adeyemi"));
        window.press(KeyCode.I);
        awaitFocus("#entry-what");
        tab(4);
        window.type("half a thought");
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.all(".entry-dialog").isEmpty());
        window.press(KeyCode.I);
        window.await(() -> !window.all("#entry-summary").isEmpty());
        assertThat(text("#entry-summary")).isEqualTo("half a thought");
    }
}
