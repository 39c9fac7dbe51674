package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

    @Test
    void aPromiseIsKeptOpenTakenBackAndDoneAgain() throws Exception {
        window.press(KeyCode.L);
        window.await(() -> window.shows(".entry-dialog"));
        window.await(() -> window.focused().getStyleClass().contains("pick"));
        tab(1);
        awaitFocus("#entry-text");
        window.type("send the survey");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Kept open with Dele Adeyemi.") && reads("send the survey"));
        undo();
        window.await(() -> !reads("send the survey"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await(() -> reads("send the survey"));
    }

    @Test
    void whatWasGivenInAMeetingIsLoggedWithIt() throws Exception {
        window.press(KeyCode.I);
        awaitFocus("#entry-what");
        focus("#entry-summary");
        window.type("walked the harbour");
        focus("#entry-add-passed");
        window.press(KeyCode.SPACE);
        window.await(() -> window.shows("#entry-passed-0-note"));
        focus("#entry-passed-0-note");
        window.type("a chart of the fjord");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Logged with Dele Adeyemi.") && reads("walked the harbour"));
        assertThat(window.all(".moment .passed-chip.gave")).isNotEmpty();
        undo();
        window.await(() -> !reads("walked the harbour"));
    }

    @Test
    void anAskIsNotedAndItsAnswerToo() throws Exception {
        window.press(KeyCode.G);
        window.await(() -> window.shows("#entry-passed"));
        focus("#entry-passed");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        focus("#entry-note");
        window.type("a word with the board");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Noted what you asked Dele Adeyemi. An answer is awaited.")
                && reads("a word with the board"));
        Node moment = window.all(".moment").getFirst();
        window.robot.interact(moment::requestFocus);
        window.press(KeyCode.Y);
        window.await(() -> window.says("Dele Adeyemi granted it. An answer is no longer awaited."
                + " Thanks are due, and a word on how it ends."));
        undo();
        undo();
        window.await(() -> !reads("a word with the board"));
    }

    private void ask(String words) throws TimeoutException {
        window.press(KeyCode.G);
        window.await(() -> window.shows("#entry-passed"));
        focus("#entry-passed");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        focus("#entry-note");
        window.type(words);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Awaiting an answer: " + words));
    }

    @Test
    void anOpenAskIsAnsweredInOneStepWhereItIsOpen() throws Exception {
        ask("a word with the board");
        click("They said yes");
        window.await(() -> window.says("Thanks due: a word with the board")
                && !window.says("Awaiting an answer: a word with the board"));
        undo();
        window.await(() -> window.says("Awaiting an answer: a word with the board"));
        Node row = window.all(".loop-row").getLast();
        window.robot.interact(row::requestFocus);
        window.press(KeyCode.D);
        window.await(() -> window.says("Dele Adeyemi declined it. An answer is no longer awaited.")
                && window.says("Asked, declined"));
        assertThat(window.says("Thanks due: a word with the board")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says("Awaiting an answer: a word with the board"));
    }

    private void receive(String words) throws TimeoutException {
        window.press(KeyCode.G);
        window.await(() -> window.shows("#entry-passed"));
        focus("#entry-passed");
        window.press(KeyCode.RIGHT);
        focus("#entry-note");
        window.type(words);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Thanks due: " + words));
    }

    /** What the newest moment is said to have grown from. */
    private List<String> grewFrom() {
        return window.onScreen(() -> window.all(".moment").getFirst().lookupAll(".grew-from").stream()
                .map(line -> ((Labeled) line).getText())
                .toList());
    }

    private void click(String button) {
        Node node = window.robot.lookup(button).query();
        // What is reached by keyboard is scrolled into sight.
        window.robot.interact(node::requestFocus);
        window.robot.clickOn(node);
    }

    @Test
    void aReturnIsOnlyProposedUntilItIsLinkedAndCanBeTakenBack() throws Exception {
        receive("a desk for a week");
        window.await(() -> window.says("Link it"));
        assertThat(grewFrom()).isEmpty();
        click("Link it");
        window.await(() -> grewFrom().size() == 1 && !window.says("Link it"));

        window.robot.interact(window.all(".moment").getFirst()::requestFocus);
        window.press(KeyCode.F);
        window.await(() -> window.shows(".choices") && window.says("linked"));
        window.press(KeyCode.DIGIT1);
        window.await(() -> grewFrom().isEmpty() && window.says("Dele Adeyemi: no longer linked."));
        window.press(KeyCode.F);
        window.await(() -> window.shows(".choices"));
        window.press(KeyCode.DIGIT2);
        window.await(() -> grewFrom().size() == 1);
        undo();
        window.await(() -> grewFrom().isEmpty() && window.says("Link it"));
    }

    @Test
    void whatIsRemovedLeavesTheKeyboardWithWhatComesAfter() throws Exception {
        window.await(() -> window.all(".moment").size() > 10);
        Node first = window.all(".moment").getFirst();
        String second = window.onScreen(() -> window.all(".moment").get(1).getAccessibleText());
        window.robot.interact(first::requestFocus);
        window.press(KeyCode.DELETE);
        window.await(() -> window.says("Removed a moment with Dele Adeyemi."));
        window.await(() -> second.equals(window.onScreen(() -> window.focused().getAccessibleText())));
        undo();
        window.await(() -> !second.equals(window.onScreen(() -> window.focused().getAccessibleText())));
    }

    @Test
    void aMomentIsPutOnAnotherDayWithTheKeysOfTheTimeline() throws Exception {
        window.await(() -> window.all(".moment").size() > 10);
        Node second = window.all(".moment").get(1);
        String before = window.onScreen(second::getAccessibleText);
        String what = before.substring(before.indexOf(':'));
        window.robot.interact(second::requestFocus);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.await(() -> window.onScreen(() -> window.focused().getAccessibleText())
                        .endsWith(what)
                && !window.onScreen(() -> window.focused().getAccessibleText()).equals(before));
        undo();
        window.await(() -> before.equals(window.onScreen(() -> window.focused().getAccessibleText())));
    }

    @Test
    void whatIsHereTwiceIsSaidOnceForItsDayAndMadeOne() throws Exception {
        logged("sailed to the island");
        logged("sailed, and rowed back");
        window.await(() -> window.all(".moment .tag-chip").size() == 2);
        assertThat(sailings()).isEqualTo(2);
        assertThat(days().getFirst()).isNotEmpty();
        assertThat(days().get(1)).isEmpty();
        window.robot.interact(window.all(".moment").getFirst()::requestFocus);
        window.press(KeyCode.M);
        window.await(() -> window.all(".moment .tag-chip").isEmpty() && sailings() == 1);
        undo();
        window.await(() -> window.all(".moment .tag-chip").size() == 2 && sailings() == 2);
    }

    private long sailings() {
        return window.onScreen(() -> window.all(".moment").stream()
                .filter(row -> row.lookupAll(".label").stream()
                        .anyMatch(label -> ((Labeled) label).getText().contains("sailed")))
                .count());
    }

    private void logged(String words) throws TimeoutException {
        window.press(KeyCode.I);
        awaitFocus("#entry-what");
        focus("#entry-summary");
        window.type(words);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> reads(words) && window.all(".entry-dialog").isEmpty());
    }

    /** The days beside the moments, from above. */
    private List<String> days() {
        return window.onScreen(() -> window.all(".moment").stream()
                .map(row -> ((Labeled) row.lookup(".moment-day")).getText())
                .toList());
    }

    /** Whether some text on the page has these words. */
    private boolean reads(String words) {
        return window.onScreen(() -> window.all(".person .label").stream()
                .anyMatch(label -> ((Labeled) label).getText().contains(words)));
    }

    private void focus(String query) {
        Node node = window.all(query).getFirst();
        window.robot.interact(node::requestFocus);
    }
}
