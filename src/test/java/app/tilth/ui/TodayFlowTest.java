package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.today.PersonCard;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    void seeAllLeadsToTheCoolingTies() throws Exception {
        int count = window.wiring.today().page().coolingCount();

        window.robot.clickOn("See all " + count);

        window.await(() -> window.place().equals(new Place.CoolingPeople()));
        assertThat(window.all(".people")).isNotEmpty();
    }
}
