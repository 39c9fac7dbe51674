package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.people.PersonLine;
import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys alone do in the capture, on a file with the sample network. */
class CaptureKeysFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        begin();
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void begin() throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.shows("#capture-line"));
    }

    private String line() {
        return window.textOf("#capture-line");
    }

    /** The part a chip stands for, where the keyboard is on one. */
    private String chip() {
        Node at = window.focused();
        return at.getStyleClass().stream()
                .filter(style -> style.startsWith("chip-"))
                .findFirst()
                .orElse("");
    }

    private List<PersonLine> people() {
        return window.wiring.people().book().lines();
    }

    @Test
    void tabWalksTheChipsAndBackToTheLine() throws Exception {
        window.type("coffee with Dele yesterday, gave him a book");
        window.await(() -> window.shows(".chip-gave"));
        List<String> walked = new ArrayList<>();
        for (int tabs = 0; tabs < 4; tabs++) {
            window.press(KeyCode.TAB);
            walked.add(chip());
        }
        assertThat(walked).containsExactly("chip-person", "chip-kind", "chip-when", "chip-gave");
        for (int tabs = 0; tabs < 4; tabs++) {
            window.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(window.focused().getId()).isEqualTo("capture-line");
    }

    @Test
    void whoIsMeantIsChosenByKey() throws Exception {
        Map<String, List<String>> called =
                people().stream().map(PersonLine::name).collect(Collectors.groupingBy(name -> name.split(" ")[0]));
        var two = called.entrySet().stream()
                .filter(each -> each.getValue().size() == 2 && each.getKey().matches("[A-Z][a-z]{3,}"))
                .min(Map.Entry.comparingByKey())
                .orElseThrow();
        window.type("coffee with " + two.getKey() + " today");
        window.await(() -> window.shows(".chip-person") && two.getValue().contains(window.textOf(".chip-person")));
        String meant = window.textOf(".chip-person");
        String other = two.getValue().stream()
                .filter(name -> !name.equals(meant))
                .findFirst()
                .orElseThrow();
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> window.textOf(".chip-person").equals(other));
        assertThat(chip()).isEqualTo("chip-person");

        window.robot.interact(window.all("#capture-line").getFirst()::requestFocus);
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows("#capture-line"));
        window.await(() -> people().stream().anyMatch(line -> line.name().equals(other) && line.silentDays() == 0));
    }

    @Test
    void saveAndAddAnotherThenSomeoneNewThenALineInGerman() throws Exception {
        window.type("call with Dele");
        window.await(() -> window.shows(".chip-person"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> line().isEmpty() && window.says("Logged a call with Dele."));
        assertThat(window.focused().getId()).isEqualTo("capture-line");

        window.type("lunch with Zebedee Quux today");
        window.await(() -> window.shows(".chip-person"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> line().isEmpty());
        window.await(() -> people().stream().anyMatch(line -> line.name().equals("Zebedee Quux")));

        window.type("Kaffee mit Dele gestern");
        window.await(() -> window.says("Dele Adeyemi") && window.says("Monday 23 Nov"));
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows("#capture-line") && window.says("Logged a coffee with Dele."));
    }

    @Test
    void whatIsNotUnderstoodStaysInWords() throws Exception {
        window.type("coffee with Dele, flurb grumble wizzle");
        window.await(() -> window.shows(".chip-person") && hasLabel("flurb grumble wizzle"));
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows("#capture-line"));
        window.jump("dele");
        window.await(() -> window.place() instanceof Place.Person);
        window.await(() -> hasLabel("lurb grumble wizzle"));
    }

    private boolean hasLabel(String part) {
        return window.onScreen(() -> window.robot
                .lookup(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(part))
                .tryQuery()
                .isPresent());
    }

    @Test
    void aLineStandsAgainAfterEscAndAfterTheWindowWasClosedOverIt() throws Exception {
        window.type("coffee with Dele, and");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("#capture-line"));
        begin();
        window.await(() -> line().equals("coffee with Dele, and"));
        window.type(" more");
        window.close();

        window = new SampleWindow(SampleWindow.file(folder), ".suggestion");

        begin();
        window.await(() -> line().equals("coffee with Dele, and more"));
        // The keys go on where they stopped.
        window.type(" still");
        window.await(() -> line().equals("coffee with Dele, and more still"));
    }
}
