package app.tilth.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.MemorySettings;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.Preferences;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, stepped and ticked, without a window. */
class SettingsViewModelTest {
    private final MemorySettings desk = new MemorySettings();
    private final PlacesViewModel places = new PlacesViewModel(new Place.Today());
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private int undone;
    private final SettingsViewModel model = new SettingsViewModel(
            desk, new DirectTaskRunner(), places, notices::add, failures::add, () -> undone++, copied::add);

    @BeforeEach
    void open() {
        places.open(new Place.Settings());
        model.open();
    }

    private SettingsPage page() {
        return model.pageProperty().get().orElseThrow();
    }

    private static void type(DialModel dial, String text) {
        dial.textProperty().set(text);
        dial.save();
    }

    private String said() {
        return notices.getLast().text();
    }

    @Test
    void whatIsKeptStandsInTheFields() {
        assertThat(model.howMany().textProperty().get()).isEqualTo("5");
        assertThat(model.at().textProperty().get()).isEqualTo("09:00");
        assertThat(model.cadence(Circle.CORE).textProperty().get()).isEqualTo("every week");
        assertThat(model.cadence(Circle.FRIENDS).textProperty().get()).isEqualTo("every 90 days");
    }

    @Test
    void aNumberIsTypedOrSteppedWithinItsBounds() {
        type(model.howMany(), " 9 ");
        assertThat(desk.wanted.howMany()).isEqualTo(9);
        assertThat(said()).isEqualTo("9 a day.");
        model.howMany().step(true);
        model.howMany().step(true);
        assertThat(desk.wanted.howMany()).isEqualTo(10);
        assertThat(desk.deeds).hasSize(2);
        for (int i = 0; i < 12; i++) {
            model.howMany().step(false);
        }
        assertThat(desk.wanted.howMany()).isOne();
        assertThat(model.howMany().textProperty().get()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "HOW_MANY, 0",
        "HOW_MANY, 11",
        "HOW_MANY, many",
        "HOW_MANY, ''",
        "AT, 25:00",
        "AT, ''",
        "CIRCLE, often",
        "CIRCLE, 11 years"
    })
    void whatSaysNothingIsAnsweredInWordsAndNeverKept(String which, String typed) {
        DialModel dial = dial(which);
        String kept = dial.textProperty().get();
        type(dial, typed);
        assertThat(dial.objectionProperty().get()).endsWith(".").doesNotContain("{");
        assertThat(dial.textProperty().get()).isEqualTo(typed);
        dial.step(true);
        assertThat(desk.wanted).isEqualTo(Preferences.USUAL);
        assertThat(notices).isEmpty();

        desk.changeBehind(Preferences.USUAL.withNotices(false));
        assertThat(dial.textProperty().get()).isEqualTo(typed);
        assertThat(dial.cancel()).isTrue();
        assertThat(dial.textProperty().get()).isEqualTo(kept);
        assertThat(dial.objectionProperty().get()).isEmpty();
        assertThat(dial.cancel()).isFalse();
    }

    private DialModel dial(String which) {
        return switch (which) {
            case "HOW_MANY" -> model.howMany();
            case "AT" -> model.at();
            default -> model.cadence(Circle.CLOSE);
        };
    }

    @Test
    void typingGoesOnAfterAnObjection() {
        type(model.at(), "25:00");
        model.at().textProperty().set("25:0");
        assertThat(model.at().objectionProperty().get()).isEmpty();
        type(model.at(), "21.30");
        assertThat(desk.wanted.at()).isEqualTo(LocalTime.of(21, 30));
        assertThat(said()).isEqualTo("The notice comes at 21:30.");
        model.at().step(true);
        assertThat(desk.wanted.at()).isEqualTo(LocalTime.of(21, 45));
    }

    @ParameterizedTest
    @CsvSource({
        "every 2 weeks, 14, every 2 weeks",
        "3 months, 91, every 3 months",
        "10, 10, every 10 days",
        "alle 14 Tage, 14, every 2 weeks",
        "'', 0, no cadence",
        "0, 0, no cadence",
        "No cadence, 0, no cadence",
    })
    void aCadenceIsReadAsPeopleSayIt(String typed, int days, String shown) {
        DialModel close = model.cadence(Circle.CLOSE);
        type(close, typed);
        assertThat(desk.wanted.cadences().days(Circle.CLOSE)).isEqualTo(days);
        assertThat(close.textProperty().get()).isEqualTo(shown);
        assertThat(said()).isEqualTo("Close: " + shown + ".");

        model.backToUsual(Circle.CLOSE);
        assertThat(desk.wanted).isEqualTo(Preferences.USUAL);
        assertThat(close.textProperty().get()).isEqualTo("every month");
    }

    @Test
    void whatIsTypedIsWhereASteppingBegins() {
        DialModel core = model.cadence(Circle.CORE);
        core.textProperty().set("2 days");
        core.step(true);
        assertThat(desk.wanted.cadences().days(Circle.CORE)).isEqualTo(3);
        for (int i = 0; i < 5; i++) {
            core.step(false);
        }
        assertThat(core.textProperty().get()).isEqualTo("no cadence");
    }

    @Test
    void kindsAndDaysAreWantedOrNot() {
        model.want(SuggestionKind.DATE, false);
        assertThat(desk.wanted.kinds()).doesNotContain(SuggestionKind.DATE).contains(SuggestionKind.RHYTHM);
        assertThat(said()).isEqualTo("Dates: left out.");
        model.want(SuggestionKind.DATE, true);
        assertThat(desk.wanted).isEqualTo(Preferences.USUAL);
        model.keepQuiet(DayOfWeek.SUNDAY, false);
        assertThat(desk.wanted.quietDays()).containsExactly(DayOfWeek.SATURDAY);
        model.wantNotices(false);
        assertThat(desk.wanted.notices()).isFalse();
        assertThat(notices).hasSize(4).allMatch(notice -> notice.offer().isPresent());
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(undone).isOne();
    }

    @Test
    void whatIsAlreadySoIsNoChange() {
        model.wantNotices(true);
        type(model.howMany(), "05");
        assertThat(desk.deeds).isEmpty();
        assertThat(notices).isEmpty();
        assertThat(model.howMany().textProperty().get()).isEqualTo("5");
    }

    @Test
    void aChangeFromElsewhereIsSeen() {
        desk.changeBehind(Preferences.USUAL.withHowMany(3));
        assertThat(page().wanted().howMany()).isEqualTo(3);
        assertThat(model.howMany().textProperty().get()).isEqualTo("3");
    }

    @Test
    void withoutAWatchNothingStartsAtLogin() {
        model.keepWatch(true);
        model.startAtLogin(true);
        assertThat(desk.login).isEqualTo(LoginStart.ON);

        model.keepWatch(false);
        assertThat(desk.login).isEqualTo(LoginStart.OFF);
        assertThat(desk.wanted.background()).isFalse();
        assertThat(said()).isEqualTo("Tilth keeps no watch, and does not start at login.");
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(undone).isOne();
        assertThat(desk.login).isEqualTo(LoginStart.ON);
    }

    @Test
    void whatTheComputerRefusesIsSaidAndShownAsItIs() {
        model.keepWatch(true);
        desk.refuse();
        model.startAtLogin(true);
        assertThat(failures).hasSize(1);
        assertThat(page().login()).isEqualTo(LoginStart.OFF);

        desk.login = LoginStart.ON;
        model.refresh();
        model.keepWatch(false);
        assertThat(failures).hasSize(2);
        assertThat(desk.wanted.background()).isTrue();
        assertThat(page().wanted().background()).isTrue();
    }

    @Test
    void triesANoticeCopiesThePathAndGoesBack() {
        model.tryNotice();
        assertThat(desk.deeds).containsExactly("notice");
        model.copyPath();
        assertThat(copied).containsExactly(desk.page().file().toString());
        model.leave();
        assertThat(places.currentProperty().get()).isEqualTo(new Place.Today());
    }

    @Test
    void openedAgainItShowsWhatIsKept() {
        type(model.at(), "25:00");
        model.open();
        assertThat(model.at().textProperty().get()).isEqualTo("09:00");
    }
}
