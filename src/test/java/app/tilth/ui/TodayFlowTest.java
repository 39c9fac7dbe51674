package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.today.PersonCard;
import app.tilth.ui.today.TodayCard;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Today to the people it names, on a file with the sample network. */
class TodayFlowTest {
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

    private void enterOn(String query) {
        Node node = window.all(query).getFirst();
        window.robot.interact(node::requestFocus);
        window.press(KeyCode.ENTER);
    }

    @Test
    void aCoolingTieOpensThePerson() throws Exception {
        long first = window.wiring.today().page().cooling().getFirst().person();

        window.robot.clickOn(".cooling-row");

        window.await(() -> window.place().equals(new Place.Person(first)));
    }

    @Test
    void aComingDateOpensThePersonByKeyboard() throws Exception {
        long first = window.wiring.today().page().coming().getFirst().person();

        enterOn(".coming-row");

        window.await(() -> window.place().equals(new Place.Person(first)));
    }

    @Test
    void theNameOnACardOpensThePersonAndTheWayBackLeadsToToday() throws Exception {
        long first = ((PersonCard) window.wiring.today().page().cards().getFirst()).person();

        enterOn(".suggestion-name");
        window.await(() -> window.place().equals(new Place.Person(first)));
        window.press(KeyCode.ALT, KeyCode.LEFT);

        window.await(() -> window.place().equals(new Place.Today()));
    }

    @Test
    void theRingFillsWithTheMinutesSpent() throws Exception {
        window.press(KeyCode.R);
        window.await(() -> window.says("Call"));
        window.press(KeyCode.C);
        window.await(() -> window.says("That was your time for today; the rest can wait"));
        window.await(() -> ring() == -360);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> ring() == 0);
    }

    /** How far the ring is filled, in degrees clockwise. */
    private double ring() {
        return window.onScreen(() -> ((Arc) window.robot.lookup(".ring-done").query()).getLength());
    }

    @Test
    void seeAllLeadsToTheCoolingTies() throws Exception {
        int count = window.wiring.today().page().coolingCount();

        window.robot.clickOn("See all " + count);

        window.await(() -> window.place().equals(new Place.CoolingPeople()));
        assertThat(window.all(".people")).isNotEmpty();
    }

    private List<String> cards() {
        return window.wiring.today().page().cards().stream()
                .map(TodayCard::name)
                .toList();
    }

    private long live() {
        return window.all(".suggestion").stream()
                .filter(card -> !card.isDisable())
                .count();
    }

    private boolean isOn(String name) {
        Node at = window.focused();
        String spoken = at instanceof Labeled labeled && at.getAccessibleText() == null
                ? labeled.getText()
                : String.valueOf(at.getAccessibleText());
        return spoken.startsWith(name);
    }

    @Test
    void everyDeedOfAKeyIsTakenBack() throws Exception {
        List<String> five = cards();
        window.press(KeyCode.R);
        window.await(() -> window.shows(".choices"));
        window.press(KeyCode.C);
        window.await(() -> !cards().contains(five.getFirst()) && live() == cards().size());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> cards().equals(five) && live() == 5);

        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.S);
        window.await(() -> window.shows(".choices"));
        window.press(KeyCode.DIGIT1);
        window.await(() -> !cards().contains(five.get(1)) && live() == cards().size());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> cards().equals(five) && live() == 5);

        window.press(KeyCode.END);
        window.press(KeyCode.X);
        window.await(() -> !cards().contains(five.getLast()) && live() == cards().size());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> cards().equals(five) && live() == 5);

        window.press(KeyCode.HOME);
        window.press(KeyCode.W);
        window.await(() -> window.letters.drafts.size() + window.letters.copies.size() == 1);
        assertThat(cards()).isEqualTo(five);
    }

    @Test
    void whyThisIsAskedByKeyboardAndEscapeLeadsBack() throws Exception {
        TodayCard second = window.wiring.today().page().cards().get(1);
        window.press(KeyCode.DOWN);
        window.await(() -> isOn(second.name()));
        for (int tabs = 0; tabs < 8 && !isOn("Why this?"); tabs++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isOn("Why this?")).isTrue();
        window.press(KeyCode.SPACE);
        window.await(() -> window.shows(".why") && window.says(second.why().getFirst()));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".why") && isOn("Why this?"));
        window.press(KeyCode.UP);
        window.await(() -> isOn(window.wiring.today().page().cards().getFirst().name()));
    }

    @Test
    void aDayThatIsDoneIsStillDoneAfterARestart() throws Exception {
        for (int left = 4; left >= 0; left--) {
            int rest = left;
            window.press(KeyCode.X);
            window.await(() -> live() == rest);
        }
        window.await(() -> window.says("That’s all for today") && window.says("Done for today"));
        window.close();

        window = new SampleWindow(SampleWindow.file(folder), ".empty-state");

        window.await(() -> window.says("That’s all for today"));
        assertThat(window.all(".suggestion")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> live() == 1);
    }
}
