package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.people.PersonLine;
import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a line typed to one person instead of two and all the way back, without a mouse. */
class WholeFlowTest {
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

    private List<String> zsofias() {
        return window.wiring.people().book().lines().stream()
                .map(PersonLine::name)
                .filter(name -> name.startsWith("Zsofia"))
                .sorted()
                .toList();
    }

    private void log(String line, String person) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.shows("#capture-line"));
        window.type(line);
        window.await(() -> window.says(person + ", new"));
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows("#capture-line") && zsofias().contains(person));
    }

    private void takeBack(List<String> left) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> zsofias().equals(left));
    }

    @Test
    void captureOpenEditMergeAndUndoByKeyboard() throws Exception {
        log("coffee with Zsofia Kelemen yesterday", "Zsofia Kelemen");
        log("call with Zsofia Nagi today", "Zsofia Nagi");

        window.jump("zsofia kelemen");
        window.await(() -> window.place() instanceof Place.Person
                && window.says("Zsofia Kelemen")
                && window.focused().getStyleClass().contains("tab-word"));
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.await(() -> window.shows(".about-cell"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("#about-field"));
        window.type("Zsofia Nagy");
        window.press(KeyCode.ENTER);
        window.await(() -> zsofias().equals(List.of("Zsofia Nagi", "Zsofia Nagy")));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.shows(".people-table"));
        window.press(KeyCode.SLASH);
        window.type("zsofia nag");
        window.await(() -> window.onScreen(() -> ((TableView<?>)
                                window.robot.lookup(".people-table").query())
                        .getItems()
                        .size())
                == 2);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.await(() -> window.says("2 selected"));
        window.type("m");
        window.await(() ->
                window.says("Side by side") && "join".equals(window.focused().getId()));
        window.press(KeyCode.J);
        window.await(() -> zsofias().size() == 1);
        long one = window.wiring.people().book().lines().stream()
                .filter(line -> line.name().startsWith("Zsofia"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(window.wiring.person().page(one).orElseThrow().moments()).hasSize(2);

        takeBack(List.of("Zsofia Nagi", "Zsofia Nagy"));
        takeBack(List.of("Zsofia Kelemen", "Zsofia Nagi"));
        takeBack(List.of("Zsofia Kelemen"));
        takeBack(List.of());
        assertThat(window.wiring.today().undoName()).contains("sample network");
    }
}
