package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window does wherever one is, on a file with the sample network. */
class ShellFlowTest {
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

    private void press(MouseButton button) {
        window.robot.moveTo(".top-bar").press(button).release(button);
    }

    private void isAt(Place place) throws TimeoutException {
        window.await(() -> window.place().equals(place));
    }

    @Test
    void goesBackAndForwardByKeysAndByTheMousesSideButtons() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        isAt(new Place.People());
        window.jump("dele");
        window.await(() -> window.place() instanceof Place.Person);
        Place dele = window.place();

        window.press(KeyCode.ALT, KeyCode.LEFT);
        isAt(new Place.People());
        window.press(KeyCode.ALT, KeyCode.LEFT);
        isAt(new Place.Today());
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        isAt(new Place.People());
        press(MouseButton.FORWARD);
        isAt(dele);
        press(MouseButton.BACK);
        isAt(new Place.People());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        isAt(new Place.Today());
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        isAt(new Place.Today());
    }

    @Test
    void theTopBarNamesWhatIsTakenBackAndBroughtBack() throws Exception {
        String name = window.wiring.today().page().cards().getFirst().name();
        window.press(KeyCode.X);
        window.await(() -> window.textOf("#undo").contains(name));
        String undo = window.textOf("#undo");
        assertThat(undo).startsWith("Undo: ");
        window.robot.clickOn("#undo");
        window.await(() -> window.shows("#redo") && !window.textOf("#undo").contains(name));
        assertThat(window.textOf("#redo")).isEqualTo("Redo: " + undo.substring("Undo: ".length()));

        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await(() -> window.textOf("#undo").equals(undo));
        assertThat(window.shows("#redo")).isFalse();
    }

    @Test
    void inAFieldTheKeysTakeBackWhatWasTypedAndOnlyThenTheLastChange() throws Exception {
        String name = window.wiring.today().page().cards().getFirst().name();
        window.press(KeyCode.X);
        window.await(() -> window.textOf("#undo").contains(name));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.shows(".people-table"));
        window.press(KeyCode.SLASH);
        window.type("dele");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.textOf("#people-filter").isEmpty());
        assertThat(window.wiring.today().undoName())
                .hasValueSatisfying(undo -> assertThat(undo).contains(name));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await(() -> window.textOf("#people-filter").equals("dele"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.shows("#redo") && window.textOf("#redo").contains(name));
    }

    @Test
    void keysThatGoElsewhereCloseTheSearchAndLeaveADialogAlone() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await(() -> window.shows(".palette"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        isAt(new Place.People());
        assertThat(window.shows(".palette")).isFalse();

        window.robot.clickOn("#add-person");
        window.await(() -> window.shows(".dialog-card"));
        window.type("Zed");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.place()).isEqualTo(new Place.People());
        window.await(() -> window.shows(".dialog-card"));
    }

    @Test
    void coloursChangeAsTheyAreChosen() throws Exception {
        window.jump("colours dark");
        window.await(() -> brightness() < 0.3);
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        window.jump("colours light");
        window.await(() -> brightness() > 0.8);
        assertThat(Application.getUserAgentStylesheet()).contains("light");
        window.jump("colours dark");
        window.await(() -> brightness() < 0.3);
        window.jump("colours like the computer");
        window.await(() -> window.wiring.window().memory().look().colours() == Look.Colours.SYSTEM);
        window.await(() -> brightness() > 0.8);
    }

    private double brightness() {
        Region rail = (Region) window.all(".rail").getFirst();
        return window.onScreen(
                () -> ((Color) rail.getBackground().getFills().getFirst().getFill()).getBrightness());
    }

    @Test
    void isAsItWasLeftAfterARestart() throws Exception {
        window.jump("colours dark");
        window.jump("text size large");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.robot.interact(() -> {
            window.stage().setX(24);
            window.stage().setY(12);
        });
        window.resize(1120, 740);
        window.await(() -> window.wiring.window().memory().look().text() == Look.Text.LARGE);
        window.close();

        window = new SampleWindow(SampleWindow.file(folder), ".people");

        var stage = window.stage();
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(24.0, 12.0, 1120.0, 740.0);
        assertThat(window.place()).isEqualTo(new Place.People());
        assertThat(brightness()).isLessThan(0.3);
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("text-large.css"));
    }
}
