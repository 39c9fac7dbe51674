package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.needs.Candidate;
import app.tilth.ui.needs.Cover;
import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs as someone keeps them by keyboard alone, on a file with the sample network. */
class NeedsFlowTest {
    private static final String READERS = "Two readers for the storage paper";
    private static final String ROLE = "New role in climate tech";

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.await(() ->
                window.shows("#need-title") && window.textOf("#need-title").equals(READERS));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void awaitTitle(String title) throws TimeoutException {
        window.await(() ->
                window.shows("#need-title") && window.textOf("#need-title").equals(title));
    }

    private boolean isOn(String styleClass) {
        Node focused = window.focused();
        return focused != null && focused.getStyleClass().contains(styleClass);
    }

    @Test
    void arrowsWalkTheNeedsAndTheRowsAndEnterOpensThePerson() throws Exception {
        assertThat(window.place()).isEqualTo(new Place.Needs());
        window.press(KeyCode.DOWN);
        awaitTitle(ROLE);
        window.press(KeyCode.UP);
        awaitTitle(READERS);
        window.press(KeyCode.RIGHT);
        window.await(() -> isOn("helper"));
        Node first = window.focused();
        window.press(KeyCode.DOWN);
        window.await(() -> isOn("helper") && !window.focused().equals(first));
        window.press(KeyCode.LEFT);
        window.await(() -> isOn("need-tile"));
        window.press(KeyCode.RIGHT);
        window.await(() -> isOn("helper"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.place() instanceof Place.Person);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.place().equals(new Place.Needs()));
    }

    @Test
    void aNeedIsToldWithWhoCouldHelpAndTakenBack() throws Exception {
        window.press(KeyCode.N);
        window.await(() -> window.shows("#entry-title"));
        window.type("A voice for the film");
        window.press(KeyCode.TAB);
        window.type("next spring");
        window.await(() -> window.says("Thu 1 Apr 2027, 4 months from now"));
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type("climate");
        window.await(() -> !window.all(".people-offer").isEmpty());
        window.press(KeyCode.ENTER);
        window.await(() -> window.textOf("#need-match").contains("match"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Planted: A voice for the film."));
        awaitTitle("A voice for the film");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> !window.says("A voice for the film"));
    }

    @Test
    void aNeedWithoutANameIsAnsweredInWords() throws Exception {
        window.press(KeyCode.N);
        window.await(() -> window.shows("#entry-title"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Say in a few words what you may need: “A flat in Copenhagen”."));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("#entry-title"));
    }

    @Test
    void aNeedIsMetReopenedAndRemovedWithUndo() throws Exception {
        window.press(KeyCode.M);
        window.await(() -> window.shows("#need-outcome"));
        window.type("Two good readers");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Met: " + READERS + "."));
        window.await(() -> window.says("Two good readers") && window.shows("#need-reopen"));
        window.press(KeyCode.O);
        window.await(() -> window.says("Open again: " + READERS + "."));
        window.await(() -> !window.shows("#need-reopen"));
        window.press(KeyCode.DELETE);
        window.await(() -> window.says("Removed: " + READERS + "."));
        awaitTitle(ROLE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        awaitTitle(READERS);
    }

    @Test
    void deleteTakesOutWhoDoesNotFit() throws Exception {
        window.press(KeyCode.RIGHT);
        window.await(() -> isOn("helper"));
        String id = window.focused().getId();
        window.press(KeyCode.DELETE);
        window.await(() -> !window.shows("#" + id));
        window.await(() -> isOn("helper"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.shows("#" + id));
    }

    @Test
    void everyoneWhoMightHelpIsListedAndSomeoneElseIsNamed() throws Exception {
        window.press(KeyCode.W);
        window.await(() -> window.shows("#who-list"));
        window.await(() -> window.textOf("#who-count").endsWith(" people"));
        window.type("dele adeyemi");
        window.await(() -> window.says("Add"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.P);
        window.await(() -> window.says("Dele Adeyemi could help, as you say."));
        window.await(() -> window.says("Not them"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("#who-list"));
        assertThat(window.place()).isEqualTo(new Place.Needs());
    }

    @Test
    void theRestOfACardIsAKeyAfterItsLastRow() throws Exception {
        window.press(KeyCode.DOWN);
        awaitTitle(ROLE);
        window.press(KeyCode.RIGHT);
        window.await(() -> isOn("helper"));
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.DOWN);
        }
        window.await(() -> window.focused() instanceof Button rest && "more-WARM".equals(rest.getId()));
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("#who-list") && chosen().isPresent());
        Candidate first = chosen().orElseThrow();
        assertThat(window.shows("#helper-" + first.person())).isFalse();
        assertThat(first.cover()).contains(Cover.WARM);
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("#who-list"));
    }

    private Optional<Candidate> chosen() {
        var list = (ListView<?>) window.all("#who-list").getFirst();
        return window.onScreen(
                () -> Optional.ofNullable((Candidate) list.getSelectionModel().getSelectedItem()));
    }

    @Test
    void allOfANeedFitsAWindowOfTheUsualSize() throws Exception {
        window.resize(1440, 900);
        for (String title : List.of(READERS, ROLE, "A flat in Copenhagen", "Someone who knows elder care")) {
            awaitTitle(title);
            window.await(() -> window.onScreen(() -> {
                var right = (ScrollPane) window.all(".needs-right").getFirst();
                return right.getContent().getLayoutBounds().getHeight()
                        <= right.getViewportBounds().getHeight() + 1;
            }));
            window.press(KeyCode.DOWN);
        }
    }

    @Test
    void beforeYouAskOpensOverIt() throws Exception {
        window.press(KeyCode.B);
        window.await(() ->
                window.says("Before you ask") && !window.all(".dialog-card").isEmpty());
    }

    @Test
    void holdsInTheSmallestWindow() throws Exception {
        window.resize(1120, 720);
        window.await(() -> !window.all(".need-pane").isEmpty());
        double room = window.onScreen(() -> window.stage().getScene().getWidth());
        for (Node node : window.all(".need-pane .button")) {
            double right = window.onScreen(
                    () -> node.localToScene(node.getLayoutBounds()).getMaxX());
            assertThat(right).as(node.toString()).isLessThanOrEqualTo(room);
        }
        for (Node slot : window.all(".need-tile .slot")) {
            Node tile = slot.getParent().getParent();
            double inset = window.onScreen(
                    () -> tile.localToScene(tile.getLayoutBounds()).getMaxX()
                            - slot.localToScene(slot.getLayoutBounds()).getMaxX());
            assertThat(inset).as(tile.getAccessibleText()).isPositive();
        }
    }
}
