package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.people.PersonLine;
import app.tilth.ui.people.PersonLine.Amounts;
import app.tilth.ui.today.PersonCard;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was given, received and asked, entered from every view by keyboard, on a file with the sample network. */
class AccountDoorsFlowTest {
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

    private Amounts account(long person) {
        return window.wiring.people().book().lines().stream()
                .filter(line -> line.id() == person)
                .map(PersonLine::account)
                .findFirst()
                .orElseThrow();
    }

    private long named(String name) {
        return window.wiring.entry().called(name).getFirst().id();
    }

    private void note(String words) throws TimeoutException {
        window.await(() -> window.shows("#entry-note"));
        Node field = window.all("#entry-note").getFirst();
        window.robot.interact(field::requestFocus);
        window.type(words);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> !window.shows(".entry-dialog"));
    }

    private void undo() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void fromTheCurrentCardOfToday() throws Exception {
        var card = (PersonCard) window.wiring.today().page().cards().getFirst();
        Amounts before = account(card.person());
        window.press(KeyCode.G);
        note("a seed catalogue");
        window.await(() -> account(card.person()).gave() == before.gave() + 1);
        window.await(() -> window.says("Noted what you gave " + card.name() + "."));
        undo();
        window.await(() -> account(card.person()).equals(before));

        window.robot.clickOn(window.all(".suggestion-actions .icon-only").getFirst());
        window.await(() -> window.says("What passed with " + card.name()));
    }

    @Test
    void fromTheRowInPeopleAndForSeveralTicked() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.says("Priya Raman"));
        var table = (TableView<?>) window.all(".people-table").getFirst();
        List<Long> two = window.onScreen(() -> table.getItems().stream()
                .limit(2)
                .map(line -> ((PersonLine) line).id())
                .toList());
        Amounts first = account(two.getFirst());
        Amounts second = account(two.getLast());
        window.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        window.press(KeyCode.G);
        note("a seed catalogue");
        window.await(() -> account(two.getFirst()).gave() == first.gave() + 1);
        assertThat(account(two.getLast())).isEqualTo(second);
        undo();
        window.await(() -> account(two.getFirst()).equals(first));

        window.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("2 selected"));
        window.press(KeyCode.G);
        note("a dinner");
        window.await(() -> account(two.getFirst()).gave() == first.gave() + 1
                && account(two.getLast()).gave() == second.gave() + 1);
        undo();
        window.await(() ->
                account(two.getFirst()).equals(first) && account(two.getLast()).equals(second));

        window.robot.clickOn("#bulk-passed");
        window.await(() -> window.shows("#entry-note"));
    }

    @Test
    void fromTheSearchForWhoeverTheViewIsOn() throws Exception {
        long dele = named("Dele Adeyemi");
        Amounts before = account(dele);
        window.jump("dele ade");
        window.await(() -> window.says("Before you ask"));
        window.jump("received something from dele");
        note("a desk for a week");
        window.await(() -> account(dele).received() == before.received() + 1);
        window.await(() -> window.says("Thanks due: a desk for a week"));
        window.jump("asked dele");
        note("a word with the board");
        window.await(() -> account(dele).asked() == before.asked() + 1);
        window.await(() -> window.says("Awaiting an answer: a word with the board"));
        undo();
        undo();
        window.await(() -> account(dele).equals(before));
    }

    @Test
    void fromALineWithItsSize() throws Exception {
        long dele = named("Dele Adeyemi");
        Amounts before = account(dele);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.shows("#capture-line"));
        window.type("Dele hat mir einen kleinen Gefallen gegeben");
        window.await(() -> window.shows(".chip-received"));
        assertThat(window.textOf(".chip-received")).startsWith("Help, small: ");
        window.press(KeyCode.ENTER);
        window.await(() -> account(dele).received() == before.received() + 1);
    }

    @Test
    void reachingOutFromACardThatSpokeOfALoopClosesIt() throws Exception {
        var card = window.wiring.today().page().cards().stream()
                .filter(one -> one instanceof PersonCard person && person.loop().isPresent())
                .map(PersonCard.class::cast)
                .findFirst()
                .orElseThrow();
        Node shown = window.all(".suggestion").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(card.name()))
                .findFirst()
                .orElseThrow();
        window.robot.interact(shown::requestFocus);
        window.press(KeyCode.R);
        window.await(() -> window.shows(".choices"));
        window.press(KeyCode.C);
        window.await(() -> window.says("Logged a call with " + card.name() + ". How it ended is told."));
        assertThat(window.wiring
                        .entry()
                        .loop(card.loop().orElseThrow())
                        .orElseThrow()
                        .isOpen())
                .isFalse();
        undo();
        window.await(() -> window.wiring
                .entry()
                .loop(card.loop().orElseThrow())
                .orElseThrow()
                .isOpen());
    }
}
