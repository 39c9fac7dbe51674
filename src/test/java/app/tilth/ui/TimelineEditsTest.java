package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.timeline.Marks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of days gone by is set right where it stands, and taken back. */
class TimelineEditsTest {
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

    private void log(String line) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.shows("#capture-line"));
        window.type(line);
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows("#capture-line"));
    }

    private void timeline() throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await(() -> window.shows("#happenings") && !list().getItems().isEmpty());
        window.await(() -> !texts().isEmpty());
    }

    private ListView<?> list() {
        return (ListView<?>) window.robot.lookup("#happenings").query();
    }

    private List<String> texts() {
        return window.onScreen(() -> window.all(".happening-text").stream()
                .map(text -> ((Label) text).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private long telling(String text) {
        return texts().stream().filter(one -> one.contains(text)).count();
    }

    private List<String> names() {
        return window.onScreen(() -> window.all(".happening-name").stream()
                .map(name -> ((Label) name).getText())
                .toList());
    }

    /** Whether a row is about Dele and Ana together. */
    private boolean areBoth() {
        return names().stream().anyMatch(name -> name.contains("Dele Adeyemi") && name.contains("Ana Beltrán"));
    }

    private void choose(int row) {
        window.robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(row);
        });
    }

    @Test
    void whatWasToldTwiceBecomesOneAndTwoAgain() throws Exception {
        log("Long lunch by the pier with Dele today");
        log("Long lunch by the pier with Dele today");
        timeline();
        window.await(() -> telling("Long lunch by the pier") == 2 && window.says("Here twice"));
        choose(0);
        window.press(KeyCode.M);
        window.await(() -> telling("Long lunch by the pier") == 1 && !window.says("Here twice"));
        window.await(() -> window.says("One moment with Dele Adeyemi now."));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> telling("Long lunch by the pier") == 2);
    }

    @Test
    void whatWasToldOfTwoBecomesOneEach() throws Exception {
        log("Long lunch by the pier with Dele and Ana today");
        timeline();
        window.await(() -> areBoth());
        choose(0);
        window.press(KeyCode.S);
        window.await(() -> telling("Long lunch by the pier") == 2);
        assertThat(areBoth()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> telling("Long lunch by the pier") == 1);
    }

    @Test
    void someoneIsAddedWhereItIsToldDifferently() throws Exception {
        log("Long lunch by the pier with Dele today");
        timeline();
        choose(0);
        window.press(KeyCode.E);
        window.await(() -> window.shows("#entry-people .text-field"));
        window.robot.clickOn("#entry-people .text-field");
        window.type("Ana Belt");
        window.await(() -> window.says("Ana Beltrán"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.all("#entry-people .people-chip").size() == 2);
        window.robot.clickOn("#entry-save");
        window.await(() -> areBoth());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> !areBoth());
    }

    @Test
    void aMarkIsMovedByKeysAlongItsLane() throws Exception {
        timeline();
        Node lanes = window.robot.lookup("#lanes").query();
        window.robot.interact(lanes::requestFocus);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.LEFT);
        window.await(() -> window.onScreen(() -> list().getSelectionModel().getSelectedItem()) != null);
        Object before = window.onScreen(() -> list().getSelectionModel().getSelectedItem());
        Point2D mark = window.onScreen(() -> Marks.picked(lanes));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.onScreen(() -> Marks.picked(lanes)).getX() < mark.getX());
        window.await(() -> window.all(".toast").size() == 1);
        assertThat(window.place()).isEqualTo(new Place.Timeline(""));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.onScreen(() -> list().getItems().contains(before)));
    }

    @Test
    void aFilterIsKeptFoundAgainAndForgotten() throws Exception {
        timeline();
        window.robot.clickOn("#timeline-ASKED");
        window.await(() -> window.place().equals(new Place.Timeline("passed=ASKED")));
        choose("Keep this filter…");
        window.await(() -> window.says("A name for it") || window.shows(".dialog-card .text-field"));
        window.type("What I asked for");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Your filters are kept."));
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.place().equals(new Place.Timeline("")));
        choose("What I asked for", "Show");
        window.await(() -> window.place().equals(new Place.Timeline("passed=ASKED")));
        choose("What I asked for", "Forget");
        window.await(() -> !more().contains("What I asked for"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> more().contains("What I asked for"));
    }

    private MenuButton menu() {
        return (MenuButton) window.robot.lookup("#timeline-more").query();
    }

    private List<String> more() {
        return window.onScreen(() -> {
            menu().show();
            List<String> items =
                    menu().getItems().stream().map(MenuItem::getText).toList();
            menu().hide();
            return items;
        });
    }

    private void choose(String... path) {
        window.robot.interact(() -> {
            menu().show();
            List<MenuItem> items = menu().getItems();
            for (int i = 0; i < path.length; i++) {
                String wanted = path[i];
                MenuItem item = items.stream()
                        .filter(one -> wanted.equals(one.getText()))
                        .findFirst()
                        .orElseThrow();
                if (item instanceof Menu inner) {
                    items = inner.getItems();
                } else {
                    item.fire();
                }
            }
            menu().hide();
        });
    }
}
