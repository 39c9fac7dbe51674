package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.insight.InsightWords;
import app.tilth.insight.Passing;
import app.tilth.insight.Stretch;
import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.tie.WarmthOverTime;
import app.tilth.workspace.Insights.Named;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shows in all ties together, from a real file: the sample network, and networks of odd days. */
class InsightsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(
                folder.resolve("net.tilth"), Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private long add(String name) {
        return workspace.run(new AddPeople(List.of(name), Circle.CLOSE)).getFirst();
    }

    private void spoke(long person, String day) {
        workspace.run(new LogContact(
                List.of(person), "them", InteractionKind.CALL, false, LocalDate.parse(day), "", null, null));
    }

    private void passed(long person, Passed passed, String day, String note) {
        workspace.run(new AddExchange(
                new Exchange(
                        0,
                        passed + day + person,
                        person,
                        passed,
                        Exchange.Kind.ADVICE,
                        Exchange.Size.SMALL,
                        LocalDate.parse(day),
                        passed == Passed.ASKED ? Exchange.Outcome.OPEN : null,
                        note,
                        null,
                        List.of()),
                "them"));
    }

    /** Everything is worked out and said for every stretch. */
    private void isSaid() {
        var insights = new Insights(workspace);
        assertThat(InsightWords.of(insights.circles())).endsWith(".");
        assertThat(InsightWords.of(insights.introducers().introducers())).endsWith(".");
        var reach = insights.hanging().reach();
        assertThat(InsightWords.ofReach(reach.hanging(), reach.reached())).endsWith(".");
        for (Stretch stretch : Stretch.values()) {
            Passing passing = insights.passing(stretch);
            var harvest = insights.harvest(stretch);
            assertThat(InsightWords.of(passing)).endsWith(".");
            assertThat(InsightWords.headline(passing, harvest.harvest())).endsWith(".");
            assertThat(InsightWords.of(harvest.harvest())).endsWith(".");
            assertThat(InsightWords.of(insights.warmth(stretch), stretch)).endsWith(".");
        }
    }

    @Test
    void theSampleIsSaidAndItsNumbersAgree() {
        workspace.run(TakeNetwork.sample(DAY));
        isSaid();
        var insights = new Insights(workspace);
        WarmthOverTime warmth = insights.warmth(Stretch.TWELVE_MONTHS);
        assertThat(insights.circles().people())
                .isEqualTo(warmth.ties(warmth.size() - 1))
                .isEqualTo(insights.introducers().introducers().ties());
        assertThat(insights.harvest(Stretch.ALL).returns())
                .isNotEmpty()
                .noneMatch(named -> named.name().isEmpty());
        assertThat(insights.introducers().people())
                .isNotEmpty()
                .noneMatch(named -> named.name().isEmpty());
    }

    @Test
    void anEmptyNetworkIsSaid() {
        isSaid();
        assertThat(new Insights(workspace).warmth(Stretch.ALL).size()).isEqualTo(13);
    }

    @Test
    void onePersonAndOneContactAreSaid() {
        spoke(add("Dele Adeyemi"), "2026-11-20");
        isSaid();
        assertThat(InsightWords.of(new Insights(workspace).circles()))
                .isEqualTo("The one person you want near is neither cooling nor dormant.");
    }

    @Test
    void daysFromOtherCenturiesNeitherFailNorCountAhead() {
        long dele = add("Dele Adeyemi");
        for (String day : List.of("1900-01-01", "2026-11-24", "2200-12-31")) {
            spoke(dele, day);
            passed(dele, Passed.GAVE, day, "a word");
            passed(dele, Passed.RECEIVED, day, "");
        }
        isSaid();
        var insights = new Insights(workspace);
        assertThat(insights.passing(Stretch.ALL).gave()).isEqualTo(2);
        assertThat(insights.passing(Stretch.TWELVE_MONTHS).gave()).isEqualTo(1);
        assertThat(insights.harvest(Stretch.ALL).returns()).singleElement().satisfies(named -> {
            assertThat(named.of().received().day()).isEqualTo(DAY);
            assertThat(Insights.words(named.of().received())).isEqualTo("Advice");
        });
    }

    @Test
    void allOnOneDayIsSaid() {
        for (String name : List.of("Dele", "Ana", "Joon")) {
            long person = add(name);
            spoke(person, "2026-11-24");
            passed(person, Passed.GAVE, "2026-11-24", "");
            passed(person, Passed.RECEIVED, "2026-11-24", "");
            passed(person, Passed.ASKED, "2026-11-24", "");
        }
        isSaid();
        Passing passing = new Insights(workspace).passing(Stretch.TWO_YEARS);
        assertThat(passing.parts().getLast()).isEqualTo(new Passing.Part(YearMonth.from(DAY), 1, 3, 3, 3));
    }

    @Test
    void whoIsArchivedIsInNoneOfThem() {
        long dele = add("Dele Adeyemi");
        passed(dele, Passed.GAVE, "2025-12-01", "a word");
        passed(dele, Passed.RECEIVED, "2026-11-01", "a desk");
        workspace.run(ChangePeople.archive(List.of(dele), "Dele Adeyemi", true));
        isSaid();
        var insights = new Insights(workspace);
        assertThat(InsightWords.of(insights.circles())).isEqualTo("Nobody is in a circle that asks for upkeep yet.");
        assertThat(InsightWords.of(insights.introducers().introducers())).isEqualTo("Nobody is here yet.");
        assertThat(InsightWords.of(insights.warmth(Stretch.ALL), Stretch.ALL)).isEqualTo("There are no ties yet.");
        assertThat(InsightWords.headline(
                        insights.passing(Stretch.ALL),
                        insights.harvest(Stretch.ALL).harvest()))
                .isEqualTo("Nothing was given or received in this time.");
    }

    @Test
    void whoIsRemovedBroughtNobodyAnyMore() {
        workspace.run(TakeNetwork.sample(DAY));
        Named<?> first = new Insights(workspace).introducers().people().getFirst();
        long person = new Insights(workspace)
                .introducers()
                .introducers()
                .all()
                .getFirst()
                .person();
        workspace.run(new RemovePerson(person, first.name()));
        assertThat(new Insights(workspace).introducers().introducers().all())
                .noneMatch(introducer -> introducer.person() == person);
    }
}
