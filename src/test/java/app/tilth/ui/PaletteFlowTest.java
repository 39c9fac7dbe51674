package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.palette.Found;
import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
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

    private void jump(String typed) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> !window.all(".palette-row").isEmpty());
        window.type(typed);
        window.press(KeyCode.ENTER);
        window.await(() -> window.all(".palette").isEmpty());
    }

    @Test
    void aFewLettersAndEnterOpenAPerson() throws Exception {
        jump("dele");

        window.await(() -> window.place() instanceof Place.Person);
        long dele = ((Place.Person) window.place()).id();
        assertThat(window.wiring.palette().book().people())
                .anyMatch(known -> known.found().name().equals("Dele Adeyemi")
                        && known.found() instanceof Found.OfPerson person
                        && person.id() == dele);
    }

    @Test
    void anOrganizationLeadsToItsPeople() throws Exception {
        jump("solstice");

        window.await(() -> window.place() instanceof Place.PeopleAt);
        window.await(() -> window.says("Dele Adeyemi"));
    }

    @Test
    void aCommandRuns() throws Exception {
        jump("colours dark");

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
}
