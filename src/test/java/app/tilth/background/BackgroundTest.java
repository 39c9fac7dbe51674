package app.tilth.background;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.model.Choice;
import app.tilth.model.Circle;
import app.tilth.model.InteractionKind;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Today;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that pass beside the window, on the sample network. */
class BackgroundTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** A Tuesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(DAY.atTime(7, 30), OSLO);
    private final RecordedNotices notices = new RecordedNotices();
    private final List<String> opened = new ArrayList<>();
    private boolean looking;
    private Workspace workspace;
    private Background background;

    @BeforeEach
    void openSample() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        workspace.run(TakeNetwork.sample(DAY));
        begin();
    }

    private void begin() {
        background = new Background(
                () -> workspace,
                clock,
                notices,
                new Sight() {
                    @Override
                    public boolean showsToday() {
                        return looking;
                    }

                    @Override
                    public boolean isLookedAt() {
                        return looking;
                    }

                    @Override
                    public void openToday() {
                        opened.add("Today");
                    }
                },
                () -> {});
        // The beginning is worked in the thread of the watch; a look waits for it.
        background.look();
    }

    @AfterEach
    void close() {
        background.close();
        workspace.close();
    }

    private void at(LocalDateTime time) {
        clock.set(time);
        background.look();
    }

    private void want(UnaryOperator<Preferences> change) {
        Preferences before = workspace.preferences();
        workspace.run(new ChangePreferences(before, change.apply(before)));
    }

    private List<Choice> kept() {
        return workspace.read(stores -> stores.choices().of(workspace.today()));
    }

    @Test
    void oneNoticeADayAtItsTimeNamesTheFirstSuggestion() {
        at(DAY.atTime(8, 59));
        assertThat(notices.shown).isEmpty();
        at(DAY.atTime(9, 0));
        var first = new Today(workspace).glance(5).open().getFirst().suggestion();
        assertThat(notices.shown).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Five minutes today");
            assertThat(notice.text()).isEqualTo(first.name() + ": " + first.sentence() + " Four more are on Today.");
        });
        at(DAY.atTime(9, 1));
        at(DAY.atTime(17, 0));
        assertThat(notices.shown).hasSize(1);
        at(DAY.plusDays(1).atTime(9, 0));
        assertThat(notices.shown).hasSize(2);
        notices.click();
        assertThat(opened).containsExactly("Today");
    }

    @Test
    void beingToldOfIsNotBeingShown() {
        at(DAY.atTime(9, 0));
        List<SuggestionState> shown =
                workspace.read(stores -> stores.suggestions().shown(DAY));
        assertThat(shown).isEmpty();
    }

    @Test
    void quietDaysAndADayThatIsLookedAtHaveNoNotice() {
        at(LocalDate.of(2026, 11, 28).atTime(12, 0));
        assertThat(notices.shown).as("on a Saturday").isEmpty();
        want(p -> p.with(DayOfWeek.SUNDAY, false));
        at(LocalDate.of(2026, 11, 29).atTime(12, 0));
        assertThat(notices.shown).as("on a Sunday that is not quiet").hasSize(1);
        looking = true;
        at(LocalDate.of(2026, 11, 30).atTime(12, 0));
        looking = false;
        at(LocalDate.of(2026, 11, 30).atTime(13, 0));
        assertThat(notices.shown).as("after Today was looked at").hasSize(1);
        want(p -> p.withNotices(false));
        at(LocalDate.of(2026, 12, 1).atTime(12, 0));
        assertThat(notices.shown).as("when none are wanted").hasSize(1);
    }

    @Test
    void aDayThatIsDoneHasNoNotice() {
        for (Offer offer : new Today(workspace).offers(5).open()) {
            reachOut(offer, InteractionKind.MESSAGE);
        }
        assertThat(new Today(workspace).offers(5).open()).isEmpty();
        at(DAY.atTime(9, 0));
        assertThat(notices.shown).isEmpty();
    }

    @Test
    void aCallTakesTheMinutesOfTheDayAndANoteOne() {
        var offers = new Today(workspace).offers(5);
        assertThat(offers.minutes()).isZero();
        reachOut(offers.open().get(1), InteractionKind.MESSAGE);
        assertThat(new Today(workspace).glance(5).minutes()).isEqualTo(1);
        reachOut(offers.open().get(2), InteractionKind.CALL);
        assertThat(new Today(workspace).glance(5)).satisfies(now -> {
            assertThat(now.minutes()).isEqualTo(6);
            assertThat(now.open()).hasSize(3);
            assertThat(now.isDone()).isTrue();
        });
        at(DAY.atTime(9, 0));
        assertThat(notices.shown).isEmpty();
    }

    private void reachOut(Offer offer, InteractionKind kind) {
        long person = offer.people().getFirst();
        workspace.run(LogContact.reachedOut(
                person,
                offer.suggestion().name(),
                kind,
                DAY,
                offer.suggestion().kind(),
                offer.suggestion().loop()));
    }

    @Test
    void aDesktopThatTakesNoNoticeIsAskedAgainInAnHour() {
        notices.isAway(true);
        at(DAY.atTime(9, 0));
        notices.isAway(false);
        at(DAY.atTime(9, 30));
        assertThat(notices.shown).isEmpty();
        at(DAY.atTime(10, 1));
        assertThat(notices.shown).hasSize(1);
    }

    @Test
    void aStartLaterInTheDayIsToldOfToo() throws Exception {
        background.close();
        workspace.close();
        clock.set(DAY.atTime(15, 0));
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        begin();
        assertThat(notices.shown).hasSize(1);
        background.close();
        begin();
        assertThat(notices.shown).as("after a second start").hasSize(1);
    }

    @Test
    void atHalfPastTwoOnADayWithoutThatHour() {
        // Before that hour already: the watch looks by itself as well, and would find it late for half past two.
        at(LocalDate.of(2027, 3, 28).atTime(1, 0));
        want(p -> p.withNoticeAt(LocalTime.of(2, 30)).with(DayOfWeek.SUNDAY, false));
        at(LocalDate.of(2027, 3, 28).atTime(1, 59));
        assertThat(notices.shown).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        background.look();
        assertThat(workspace.today().atTime(3, 0)).isEqualTo(LocalDateTime.now(clock));
        assertThat(notices.shown).hasSize(1);
    }

    @Test
    void atHalfPastTwoOnADayThatHasItTwice() {
        at(LocalDate.of(2027, 10, 31).atTime(1, 0));
        want(p -> p.withNoticeAt(LocalTime.of(2, 30)).with(DayOfWeek.SUNDAY, false));
        at(LocalDate.of(2027, 10, 31).atTime(2, 30));
        clock.pass(Duration.ofHours(1));
        background.look();
        assertThat(LocalTime.now(clock)).isEqualTo(LocalTime.of(2, 30));
        assertThat(notices.shown).hasSize(1);
    }

    @Test
    void aClockSetBackAYearTellsOfThatDayAndKeepsItsSuggestions() {
        at(DAY.atTime(9, 0));
        at(DAY.minusYears(1).atTime(9, 0));
        assertThat(notices.shown).hasSize(2);
        assertThat(workspace.today()).isEqualTo(DAY.minusYears(1));
        at(DAY.atTime(9, 30));
        assertThat(kept()).hasSize(5);
    }

    @Test
    void whatIsWorkedOutIsKeptAndOpensTheDayOfTheNextStart() throws Exception {
        at(DAY.plusDays(1).atTime(0, 0, 30));
        List<Choice> kept = kept();
        assertThat(kept).hasSize(5);
        background.close();
        workspace.close();
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        Today today = new Today(workspace);
        Today.Offers atOnce = today.offers(5);
        assertThat(today.cooling(4).first()).as("nothing has been read yet").isEmpty();
        workspace.knowledge().facts();
        assertThat(today.cooling(4).first()).isNotEmpty();
        assertThat(today.offers(5)).as("read anew").isEqualTo(atOnce);
        begin();
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aChangeIsWorkedInAMomentLater() {
        List<Choice> before = kept();
        long person = before.stream()
                .filter(choice -> choice.kind() == SuggestionKind.RHYTHM)
                .findFirst()
                .orElseThrow()
                .person();
        workspace.run(new LogContact(List.of(person), "them", InteractionKind.CALL, false, DAY, "", null, null));
        workspace.run(new AddPeople(List.of("Somebody New"), Circle.CORE));
        background.changed();
        background.look();
        assertThat(kept())
                .as("at once, when what was kept may not be so any more")
                .isEmpty();
        clock.pass(Duration.ofSeconds(3));
        background.look();
        assertThat(kept()).extracting(Choice::person).doesNotContain(person);
    }
}
