package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.control.Focus;
import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Preferences;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings as someone at the keyboard uses them, on a file with the sample network. */
class SettingsFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.COMMA);
        window.await(() ->
                window.shows("#how-many") && "how-many".equals(window.focused().getId()));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Preferences wanted() {
        return window.wiring.network().current().preferences();
    }

    private void type(String field, String text) {
        window.robot.interact(window.all(field).getFirst()::requestFocus);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(text);
        window.press(KeyCode.ENTER);
    }

    private void focus(String node) {
        window.robot.interact(window.all(node).getFirst()::requestFocus);
    }

    @Test
    void isReachedByKeyRailAndSearchAndEscGoesBack() throws Exception {
        assertThat(window.place()).isEqualTo(new Place.Settings());
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.place().equals(new Place.Today()));
        window.robot.clickOn("#rail-settings");
        window.await(() -> window.place().equals(new Place.Settings()));
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.place().equals(new Place.Today()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "notifications", "cadence", "quiet days", "theme", "start at login"})
    void isFoundByWhatIsInIt(String words) throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.await(() -> window.place().equals(new Place.Today()));
        window.jump(words);
        window.await(() -> window.place().equals(new Place.Settings()));
    }

    @Test
    void howManyADayChangesTodayAndIsTakenBack() throws Exception {
        type("#how-many", "7");
        window.await(() -> window.says("7 a day."));
        assertThat(wanted().howMany()).isEqualTo(7);
        assertThat(window.says("About seven minutes. What a day has shown stays with it."))
                .isTrue();
        window.await(() -> window.wiring.today().page().cards().size() == 7);

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.textOf("#how-many").equals("5"));
        assertThat(wanted().howMany()).isEqualTo(5);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.await(() -> window.textOf("#how-many").equals("7"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.await(() -> wanted().howMany() == 5);
        assertThat(window.textOf("#how-many")).isEqualTo("5");
    }

    @Test
    void aTimeThatIsNoneIsAnsweredInWordsAndEscPutsItBack() throws Exception {
        type("#notice-at", "25:00");
        String answer = "The clock never shows that: type a time such as 9:30, 21:15 or 9 pm.";
        window.await(() -> window.says(answer));
        window.press(KeyCode.TAB);
        assertThat(window.textOf("#notice-at")).isEqualTo("25:00");
        assertThat(wanted()).isEqualTo(Preferences.USUAL);

        focus("#notice-at");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.says(answer));
        assertThat(window.textOf("#notice-at")).isEqualTo("09:00");
        assertThat(window.place()).isEqualTo(new Place.Settings());
        type("#notice-at", "7.30");
        window.await(() -> wanted().at().equals(LocalTime.of(7, 30)));
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.place().equals(new Place.Today()));
    }

    @Test
    void leavingAFieldKeepsWhatWasTyped() throws Exception {
        focus("#cadence-CLOSE");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("every 2 weeks");
        window.press(KeyCode.TAB);
        window.await(() -> window.says("Close: every 2 weeks."));
        assertThat(wanted().cadences().days(Circle.CLOSE)).isEqualTo(14);
        window.await(() -> window.says("For 15 people. 14 days between contacts."));
        long close = window.wiring
                .network()
                .current()
                .run(new AddPeople(List.of("Zed Quux"), Circle.CLOSE))
                .getFirst();
        assertThat(window.wiring.person().page(close).orElseThrow().pulse().toString())
                .contains("In your Close circle: every 2 weeks.");

        focus("#usual-CLOSE");
        window.press(KeyCode.SPACE);
        window.await(() -> window.textOf("#cadence-CLOSE").equals("every month"));
        window.await(() -> wanted().equals(Preferences.USUAL));
        assertThat(window.shows("#usual-CLOSE")).isFalse();
    }

    @Test
    void ticksAndDaysGoByTheSpaceBarAndFollowWhatIsChangedElsewhere() throws Exception {
        focus("#kind-NEWS");
        window.press(KeyCode.SPACE);
        window.await(() -> !wanted().kinds().contains(SuggestionKind.NEWS));
        focus("#quiet-FRIDAY");
        window.press(KeyCode.SPACE);
        window.await(() -> wanted().quietDays().contains(DayOfWeek.FRIDAY));
        focus("#notice-wanted");
        window.press(KeyCode.SPACE);
        window.await(() -> !wanted().notices());
        assertThat(window.all("#notice-at").getFirst().isDisabled()).isTrue();

        Preferences now = wanted();
        window.wiring.network().current().run(new ChangePreferences(now, Preferences.USUAL));
        window.await(() -> !window.all("#notice-at").getFirst().isDisabled());
        assertThat(window.onScreen(
                        () -> ((CheckBox) window.robot.lookup("#kind-NEWS").query()).isSelected()))
                .isTrue();
        assertThat(window.focused().getId()).isEqualTo("notice-wanted");
    }

    @Test
    void theLookIsTheOneTheSearchSets() throws Exception {
        focus("#look-colours");
        window.press(KeyCode.END);
        window.await(() -> look().colours() == Look.Colours.DARK);
        window.jump("colours light");
        window.await(() -> look().colours() == Look.Colours.LIGHT);
        assertThat(window.textOf("#look-colours")).startsWith("Colours: Light.");
        focus("#look-text");
        window.press(KeyCode.RIGHT);
        window.await(() -> look().text() == Look.Text.LARGE);
    }

    private Look look() {
        return window.wiring.window().memory().look();
    }

    @Test
    void tabReachesEverythingAndTheViewGoesAlong() throws Exception {
        ScrollPane view = (ScrollPane) window.all(".settings").getFirst();
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 60 && Focus.isWithin(window.focused(), view); i++) {
            Node at = window.focused();
            reached.add(at.getId());
            var bounds = window.onScreen(() -> at.localToScene(at.getLayoutBounds()));
            assertThat(bounds.getMinY()).as(at.toString()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxY()).as(at.toString()).isLessThanOrEqualTo(900);
            window.press(KeyCode.TAB);
        }
        assertThat(reached)
                .contains(
                        "how-many",
                        "kind-RHYTHM",
                        "kind-NEW",
                        "notice-wanted",
                        "notice-at",
                        "notice-try",
                        "quiet-MONDAY",
                        "cadence-CORE",
                        "cadence-ACTIVE",
                        "watch-wanted",
                        "look-colours",
                        "look-text",
                        "data-copy");
        window.await(() -> window.shows("#login-wanted"));
    }

    @Test
    void copiesWhereEverythingIs() throws Exception {
        focus("#data-copy");
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("The path is copied."));
        assertThat(window.letters.copies)
                .containsExactly(SampleWindow.file(folder).toString());
        assertThat(window.textOf("#data-path"))
                .isEqualTo(SampleWindow.file(folder).toString());
    }

    @Test
    void isWhereItWasLeftAfterARestart() throws Exception {
        type("#how-many", "3");
        window.await(() -> wanted().howMany() == 3);
        window.close();
        window = new SampleWindow(SampleWindow.file(folder), "#how-many");
        assertThat(window.place()).isEqualTo(new Place.Settings());
        window.await(() -> window.textOf("#how-many").equals("3"));
    }
}
