package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.ui.people.PersonLine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of people as someone uses it, by keyboard, on a file with the sample network. */
class PeopleFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> !table().getItems().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonLine> table() {
        return (TableView<PersonLine>) window.all(".people-table").getFirst();
    }

    private List<String> names() {
        return window.onScreen(
                () -> table().getItems().stream().map(PersonLine::name).toList());
    }

    private Circle circle(String name) {
        return window.onScreen(() -> table().getItems().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .circle());
    }

    /** Rows are used again for other people; what a short word took is no room for a longer one. */
    @Test
    void whatComesIntoARowHasTheRoomOfItsColumn() throws Exception {
        window.press(KeyCode.SLASH);
        for (String typed : List.of("ana", "m", "an", "o")) {
            List<String> before = names();
            TextField field = (TextField) window.focused();
            window.robot.interact(() -> field.setText(typed));
            window.await(() -> !names().equals(before));
            assertThat(window.onScreen(() -> window.all(".people-table .tag-word").stream()
                            .map(Label.class::cast)
                            .filter(label -> label.getWidth() < Math.floor(label.prefWidth(-1)))
                            .map(Label::getText)
                            .toList()))
                    .isEmpty();
        }
    }

    @Test
    void filterSelectMoveAndUndoByKeyboard() throws Exception {
        window.press(KeyCode.SLASH);
        window.type("solst");
        window.await(() -> names().contains("Dele Adeyemi") && names().size() < 10);
        int at = names().indexOf("Dele Adeyemi");
        window.robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(at);
        });
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("1 selected"));
        window.robot.interact(() -> window.robot.lookup("#bulk-circle").query().requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("Core"));
        window.press(KeyCode.DIGIT1);
        window.await(() -> window.says("Dele moved to Core."));
        window.await(() -> circle("Dele Adeyemi") == Circle.CORE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> circle("Dele Adeyemi") == Circle.CLOSE);
    }

    @Test
    void aFilterNobodyFitsOffersTheWayBack() throws Exception {
        window.press(KeyCode.SLASH);
        window.type("zzzz");
        window.await(() -> window.says("No one fits this filter"));
        window.robot.clickOn("Clear the filter");
        window.await(() -> names().size() > 300);
        assertThat(window.robot.lookup("#people-filter").queryTextInputControl().getText())
                .isEmpty();
    }

    @Test
    void aHeaderSortsWithoutTheTableDoingIt() throws Exception {
        String first = names().getFirst();
        window.robot.clickOn("Last contact");
        window.await(() -> !names().getFirst().equals(first)
                || table().getItems().getFirst().silentDays() == 0);
        assertThat(table().getItems().getFirst().silentDays()).isLessThanOrEqualTo(1);
    }
}
