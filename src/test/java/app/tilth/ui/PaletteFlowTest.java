package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.palette.Found;
import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jumping by keyboard, on a file with the sample network. */
class PaletteFlowTest {
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

    @Test
    void aFewLettersAndEnterOpenAPerson() throws Exception {
        window.jump("dele");

        window.await(() -> window.place() instanceof Place.Person);
        long dele = ((Place.Person) window.place()).id();
        assertThat(window.wiring.palette().book().people())
                .anyMatch(known -> known.found().name().equals("Dele Adeyemi")
                        && known.found() instanceof Found.OfPerson person
                        && person.id() == dele);
    }

    @Test
    void anOrganizationLeadsToItsPeople() throws Exception {
        window.jump("solstice");

        window.await(() -> window.place() instanceof Place.PeopleAt);
        window.await(() -> window.says("Dele Adeyemi"));
    }

    @Test
    void aCommandRuns() throws Exception {
        window.jump("colours dark");

        window.await(() -> window.wiring.window().memory().look().colours() == Look.Colours.DARK);
    }

    @Test
    void whatIsNotThereCanBeAdded() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> !window.all(".palette-row").isEmpty());
        window.type("Zebedee Quux");
        window.await(() -> window.says("Nothing here goes by “Zebedee Quux”."));
        window.press(KeyCode.ENTER);

        window.await(() -> window.place() instanceof Place.Person);
        window.await(() -> window.wiring.palette().book().people().stream()
                .anyMatch(known -> known.found().name().equals("Zebedee Quux")));
    }

    @Test
    void escapeClosesAndTheButtonOpensItAgain() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> !window.all(".palette").isEmpty());
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.all(".palette").isEmpty());
        window.robot.clickOn("#search");
        window.await(() -> !window.all(".palette").isEmpty());
    }

    @Test
    void peopleAreFoundByLettersInOrderAndByTheLatinOnesOfAnotherScript() throws Exception {
        window.jump("dadey");
        window.await(() -> window.place() instanceof Place.Person);
        window.await(() -> window.says("Dele Adeyemi"));

        window.jump("Жанна Иванова");
        window.await(() -> window.says("Жанна Иванова"));
        Place zhanna = window.place();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.await(() -> window.place().equals(new Place.Today()));
        window.jump("zhanna iv");
        window.await(() -> window.place().equals(zhanna));

        // Whoever was looked at last comes first while nothing is typed.
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> names().size() > 1);
        assertThat(names()).startsWith("Жанна Иванова", "Dele Adeyemi");
    }

    @Test
    void theArrowsChooseWhatEnterOpens() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> !window.all(".palette-row").isEmpty());
        window.type("a");
        window.await(() -> names().size() > 4 && isSelected(0));
        window.press(KeyCode.UP);
        window.await(() -> isSelected(names().size() - 1));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.await(() -> isSelected(1));
        String second = names().get(1);
        window.press(KeyCode.ENTER);
        window.await(() -> window.place() instanceof Place.Person);
        window.await(() -> window.says(second));
    }

    @Test
    void aTagLeadsToThoseWhoHaveIt() throws Exception {
        window.jump("connector");
        window.await(() -> window.place().equals(new Place.PeopleTagged("connector")));
        window.await(() -> window.says("Priya Raman"));
    }

    private List<String> names() {
        return window.onScreen(() -> window.robot.lookup(".palette-name").queryAll().stream()
                .map(name -> ((Labeled) name).getText())
                .toList());
    }

    private boolean isSelected(int row) {
        return window.onScreen(() -> window.robot.lookup(".palette-row").queryAll().stream()
                .skip(row)
                .findFirst()
                .orElseThrow()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("selected")));
    }
}
