package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.AddInteraction;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.Answer;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.MergePeople;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.RemovePerson;
import app.tilth.workspace.Today;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes between a suggestion and its answer, and what no rule expects; Ana and Joon are in Core, with nothing on record. */
class MeanwhileTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(DAY.atTime(12, 0), OSLO);
    private Workspace workspace;
    private Today today;
    private long ana;
    private long joon;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        today = new Today(workspace);
        List<Long> two = workspace.run(new AddPeople(List.of("Ana Beltrán", "Joon Park"), Circle.CORE));
        ana = two.getFirst();
        joon = two.getLast();
        assertThat(suggested()).containsExactly(ana, joon);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Long> suggested() {
        return today.offers(5).open().stream()
                .map(offer -> offer.people().getFirst())
                .toList();
    }

    private Kept reachOut(long person) {
        return workspace.run(LogContact.reachedOut(
                person, "them", InteractionKind.CALL, workspace.today(), SuggestionKind.CADENCE, null));
    }

    @Test
    void whoeverWasRemovedIsNotSuggestedAndNothingIsKeptOfThem() {
        workspace.run(new RemovePerson(ana, "Ana"));
        assertThat(suggested()).containsExactly(joon);
        assertThat(reachOut(ana)).isEqualTo(Kept.NOTHING);
        assertThat(workspace.run(Answer.notThisOne(ana, "Ana", SuggestionKind.CADENCE)))
                .isFalse();
        List<SuggestionState> kept =
                workspace.read(stores -> stores.suggestions().of(ana));
        assertThat(kept).isEmpty();
        assertThat(workspace.undo()).contains("removal of Ana");
        assertThat(suggested()).containsExactly(ana, joon);
    }

    @Test
    void whoeverWasArchivedIsNotSuggestedAndCanStillBeReached() {
        workspace.run(ChangePeople.archive(List.of(ana), "Ana", true));
        assertThat(suggested()).containsExactly(joon);
        assertThat(reachOut(ana)).isNotEqualTo(Kept.NOTHING);
        assertThat(suggested()).containsExactly(joon);
    }

    @Test
    void twoWhoWereJoinedAreOneSuggestion() {
        long one = workspace
                .run(new MergePeople(ana, joon, Map.of(), "Ana", "Joon"))
                .orElseThrow();
        long gone = one == ana ? joon : ana;
        assertThat(suggested()).containsExactly(one);
        assertThat(reachOut(gone)).isEqualTo(Kept.NOTHING);
    }

    @Test
    void aCircleThatAsksForNothingSuggestsNobody() {
        Preferences before = workspace.preferences();
        workspace.run(
                new ChangePreferences(before, before.with(before.cadences().with(Circle.CORE, 0))));
        assertThat(suggested()).isEmpty();
        workspace.run(ChangePeople.rhythm(List.of(ana), "Ana", 14));
        assertThat(today.offers(5).open()).singleElement().satisfies(offer -> {
            assertThat(offer.people()).containsExactly(ana);
            assertThat(offer.suggestion().why()).contains("Longest silence you want here: 2 weeks.");
        });
        workspace.run(ChangePeople.rhythm(List.of(ana), "Ana", 0));
        assertThat(suggested()).isEmpty();
    }

    @Test
    void whoeverIsSilentForYearsInSuchACircleIsNotSaidToBeAskedFor() {
        spoke(ana, DAY.minusYears(2));
        Preferences before = workspace.preferences();
        workspace.run(
                new ChangePreferences(before, before.with(before.cadences().with(Circle.CORE, 0))));
        assertThat(today.offers(5).open()).singleElement().satisfies(offer -> {
            assertThat(offer.suggestion().sentence()).isEqualTo("You were last in touch two years ago.");
            assertThat(offer.suggestion().why()).noneMatch(why -> why.contains("Longest silence"));
        });
    }

    @Test
    void anIntervalOfTheirOwnCountsInTheWiderCircleToo() {
        workspace.run(ChangePeople.circle(List.of(ana, joon), "both", Circle.WIDER));
        spoke(ana, DAY.minusDays(40));
        assertThat(suggested()).isEmpty();
        workspace.run(ChangePeople.rhythm(List.of(ana), "Ana", 30));
        assertThat(today.offers(5).open()).singleElement().satisfies(offer -> {
            assertThat(offer.suggestion().sentence()).isEqualTo("In your Wider circle; nothing for 6 weeks.");
            assertThat(offer.suggestion().why()).contains("Longest silence you want here: 1 month.");
        });
    }

    @Test
    void whatWasGivenIsOnRecord() {
        workspace.run(new AddExchange(
                new Exchange(
                        0,
                        "given",
                        ana,
                        Exchange.Passed.GAVE,
                        Exchange.Kind.ADVICE,
                        Exchange.Size.SMALL,
                        DAY.minusDays(20),
                        null,
                        "",
                        null,
                        List.of()),
                "Ana"));
        assertThat(today.offers(5).open())
                .filteredOn(offer -> offer.people().contains(ana))
                .extracting(offer -> offer.suggestion().sentence())
                .containsExactly("In your Core circle; nothing for 3 weeks.");
    }

    private void spoke(long person, LocalDate day) {
        workspace.run(new AddInteraction(
                new Interaction(
                        0,
                        Origin.here(),
                        day,
                        null,
                        null,
                        InteractionKind.MEETING,
                        Direction.MUTUAL,
                        "",
                        "",
                        List.of(person)),
                "them"));
    }

    @Test
    void whatIsDatedInTheFutureCountsFromItsDay() {
        LocalDate future = DAY.plusDays(10);
        spoke(ana, future);
        assertThat(today.offers(5).open())
                .extracting(offer -> offer.suggestion().sentence())
                .containsOnly("In your Core circle; nothing on record yet.");
        clock.set(future.plusDays(8).atTime(12, 0));
        assertThat(today.offers(5).open())
                .filteredOn(offer -> offer.people().contains(ana))
                .extracting(offer -> offer.suggestion().sentence())
                .containsExactly("In your Core circle; nothing for 8 days.");
    }

    /** The same moment is another day where the computer was taken to; what was shown on the day before stays with that. */
    @Test
    void inAnotherTimeZoneTheDayIsThatOfItsClock() throws Exception {
        clock.set(DAY.atTime(23, 30));
        workspace.close();
        var there = new MovingClock(DAY.plusDays(1).atTime(9, 30), ZoneId.of("Pacific/Kiritimati"));
        workspace = Workspace.open(folder.resolve("net.tilth"), there);
        today = new Today(workspace);
        assertThat(today.offers(5).day()).isEqualTo(DAY.plusDays(1));
        List<Offer> none = today.offers(5).open();
        assertThat(none).as("both were suggested yesterday").isEmpty();
    }
}
