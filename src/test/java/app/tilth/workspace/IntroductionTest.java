package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.Topic;
import app.tilth.workspace.Today.Offer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An introduction from the first thought to its end, on a real store. */
class IntroductionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long ana;
    private long joon;

    @BeforeEach
    void open() throws Exception {
        workspace = on(DAY);
        List<Long> two = workspace.run(new AddPeople(List.of("Ana Beltrán", "Joon Park"), Circle.ACTIVE));
        ana = two.getFirst();
        joon = two.getLast();
    }

    private Workspace on(LocalDate day) throws Exception {
        return Workspace.open(
                folder.resolve("net.tilth"), Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private void later(int days) throws Exception {
        workspace.close();
        workspace = on(DAY.plusDays(days));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Considered consider(String why) {
        return workspace.run(new ConsiderIntroduction(ana, joon, "Ana", "Joon", why));
    }

    private boolean move(Stage stage) {
        return workspace.run(new MoveIntroduction(introduction().id(), "Ana and Joon", stage));
    }

    private Introduction introduction() {
        return workspace
                .read(stores -> stores.introductions().between(ana, joon))
                .getLast();
    }

    private Today.Offers offers() {
        return new Today(workspace).offers(5);
    }

    private List<Offer.OfTwo> pairs() {
        return offers().open().stream()
                .filter(Offer.OfTwo.class::isInstance)
                .map(Offer.OfTwo.class::cast)
                .toList();
    }

    private List<Exchange> given(long person) {
        return workspace.read(stores -> stores.exchanges().of(person));
    }

    @Test
    void whoIsConsideredComesOnTodayAtOnceAlsoWhenTheDayIsFull() {
        workspace.run(TakeNetwork.sample(DAY));
        assertThat(offers().open()).hasSize(5);
        consider("Both fear sharks");
        assertThat(offers().open()).hasSize(6);
        assertThat(pairs())
                .extracting(two -> two.suggestion().sentence())
                .contains("Both fear sharks: introduce them?");
        workspace.undo();
        assertThat(offers().open()).hasSize(5);
    }

    @Test
    void aThirdIntroductionOfTheDayWaits() {
        List<Long> more = workspace.run(new AddPeople(List.of("C", "D", "E", "F"), Circle.CORE));
        consider("");
        workspace.run(new ConsiderIntroduction(more.get(0), more.get(1), "C", "D", ""));
        workspace.run(new ConsiderIntroduction(more.get(2), more.get(3), "E", "F", ""));
        assertThat(pairs()).hasSize(2);
        assertThat(pairs()).hasSize(2);
    }

    @Test
    void fromTheFirstThoughtToWhatCameOfIt() throws Exception {
        assertThat(consider("")).isEqualTo(Considered.KEPT);
        assertThat(pairs()).hasSize(1);
        assertThat(move(Stage.BOTH_ASKED)).isTrue();
        assertThat(pairs()).isEmpty();
        assertThat(offers().answered()).isEqualTo(1);
        assertThat(new Today(workspace).lastDone())
                .contains(new Today.LastDone.Brought("Ana", "Joon", Stage.BOTH_ASKED));
        later(3);
        assertThat(pairs())
                .singleElement()
                .satisfies(two -> assertThat(two.introduction().stage()).isEqualTo(Stage.BOTH_ASKED));
        assertThat(move(Stage.MADE)).isTrue();
        assertThat(pairs()).isEmpty();
        assertThat(given(ana)).singleElement().satisfies(exchange -> {
            assertThat(exchange.passed()).isEqualTo(Exchange.Passed.GAVE);
            assertThat(exchange.kind()).isEqualTo(Exchange.Kind.INTRODUCTION);
            assertThat(exchange.note()).isEqualTo("Introduced Joon Park");
        });
        assertThat(given(joon)).hasSize(1);
        List<Connection> connections =
                workspace.read(stores -> stores.connections().of(ana));
        assertThat(connections).hasSize(1);
        assertThat(move(Stage.CAME_TO_SOMETHING)).isTrue();
        assertThat(introduction().stage()).isEqualTo(Stage.CAME_TO_SOMETHING);
    }

    @Test
    void everyStageIsTakenBackAsAWhole() throws Exception {
        consider("");
        for (Stage stage : List.of(Stage.BOTH_ASKED, Stage.MADE, Stage.DROPPED)) {
            assertThat(pairs()).hasSize(1);
            String before = Dump.of(folder.resolve("net.tilth"));
            move(stage);
            assertThat(pairs()).isEmpty();
            workspace.undo();
            assertThat(Dump.of(folder.resolve("net.tilth"))).isEqualTo(before);
            assertThat(pairs()).hasSize(1);
        }
    }

    @Test
    void snoozedItComesBackOnItsDayWhileBothStayFree() throws Exception {
        consider("");
        pairs();
        workspace.run(Answer.snooze(List.of(ana, joon), "Ana and Joon", DAY.plusDays(3)));
        assertThat(pairs()).isEmpty();
        assertThat(offers().answered()).isEqualTo(1);
        later(2);
        assertThat(pairs()).isEmpty();
        later(3);
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void thoughtOfTwiceItIsKeptOnce() {
        consider("first");
        assertThat(consider("again")).isEqualTo(Considered.ALREADY);
        assertThat(workspace.run(new ConsiderIntroduction(joon, ana, "Joon", "Ana", "")))
                .isEqualTo(Considered.ALREADY);
        assertThat(introduction().reason()).isEqualTo("first");
        move(Stage.MADE);
        assertThat(consider("")).isEqualTo(Considered.INTRODUCED);
        List<Introduction> kept =
                workspace.read(stores -> stores.introductions().between(ana, joon));
        assertThat(kept).hasSize(1);
    }

    @Test
    void droppedItMayBeThoughtOfAgain() {
        consider("first");
        move(Stage.DROPPED);
        assertThat(pairs()).isEmpty();
        assertThat(consider("")).isEqualTo(Considered.KEPT);
        assertThat(introduction().stage()).isEqualTo(Stage.CONSIDERED);
        assertThat(introduction().reason()).isEqualTo("first");
    }

    @Test
    void oneWhoIsPutAwayTakesThePairWithThemAndBringsItBack() {
        consider("");
        assertThat(pairs()).hasSize(1);
        workspace.run(ChangePeople.archive(List.of(joon), "Joon", true));
        assertThat(pairs()).isEmpty();
        workspace.run(ChangePeople.archive(List.of(joon), "Joon", false));
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void whatIsDoneToAPairThatIsGoneChangesNothing() {
        consider("");
        long id = introduction().id();
        workspace.run(new RemovePerson(joon, "Joon"));
        assertThat(pairs()).isEmpty();
        assertThat(workspace.run(new MoveIntroduction(id, "Ana and Joon", Stage.MADE)))
                .isFalse();
        assertThat(workspace.run(Answer.snooze(List.of(ana, joon), "Ana and Joon", DAY.plusDays(3))))
                .isFalse();
        assertThat(consider("")).isEqualTo(Considered.GONE);
        assertThat(given(ana)).isEmpty();
        assertThat(workspace.undoNames().undo()).contains("removal of Joon");
        assertThat(workspace.run(new ConsiderIntroduction(ana, ana, "Ana", "Ana", "")))
                .isEqualTo(Considered.GONE);
    }

    @Test
    void thoseWhoMatchComeFirstAndWhoKnowsThemIsSaidTo() {
        workspace.run(TakeNetwork.sample(DAY));
        long dele = named("Dele Adeyemi");
        var partners = new Partners(workspace);
        assertThat(partners.of(dele, "", 6))
                .isNotEmpty()
                .noneMatch(Partners.Partner::acquainted)
                .allSatisfy(partner -> {
                    assertThat(partner.ground()).isNotEmpty();
                    assertThat(partner.person().id()).isNotEqualTo(dele);
                });
        assertThat(partners.of(dele, "zainab bel", 6))
                .singleElement()
                .satisfies(partner -> assertThat(partner.acquainted()).isTrue());
        assertThat(partners.of(dele, "no such name", 6)).isEmpty();
        assertThat(partners.of(987_654, "", 6)).isEmpty();
    }

    @Test
    void whoOffersWhatIsLookedForComesBeforeWhoSharesATag() {
        long yusuf = add("Yusuf Demir", new Topic(Topic.Kind.OFFERS, "Grid modelling"), "grid");
        long seeker = add("Ingrid Solheim", new Topic(Topic.Kind.LOOKS_FOR, "someone for grid models"), "Tide", "grid");
        long tagged = add("Wanjiru Kamau", new Topic(Topic.Kind.OFFERS, "a kiln"), "Tide");
        add("Petra Novak", new Topic(Topic.Kind.OFFERS, "a boat"), "sea");
        assertThat(new Partners(workspace).of(seeker, "", 6))
                .extracting(partner -> partner.person().id())
                .containsExactly(yusuf, tagged);
    }

    private long named(String name) {
        return workspace.knowledge().directory().matching(name, 1).getFirst().id();
    }

    private long add(String name, Topic topic, String... tags) {
        long id = workspace.run(new AddPeople(List.of(name), Circle.ACTIVE)).getFirst();
        workspace.run(new ChangePeople(
                List.of(id),
                "topics of " + name,
                person -> person.change()
                        .tags(new ArrayList<>(List.of(tags)))
                        .add(topic)
                        .build()));
        return id;
    }
}
