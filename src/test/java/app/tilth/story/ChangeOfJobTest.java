package app.tilth.story;

import static app.tilth.story.Gardener.every;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Position;
import app.tilth.need.Helper;
import app.tilth.need.Helper.Reached;
import app.tilth.need.NeedWords;
import app.tilth.need.Pace;
import app.tilth.need.Plan;
import app.tilth.need.Season;
import app.tilth.need.Step;
import app.tilth.suggest.Suggestion;
import app.tilth.tie.Readiness.Word;
import app.tilth.workspace.ChangeExchange;
import app.tilth.workspace.MeetNeed;
import app.tilth.workspace.RecordAsk;
import app.tilth.workspace.WhatItTook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone prepares a change of job eight months ahead: a warm tie, three to tend, one through another, one gap. */
class ChangeOfJobTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate HORIZON = LocalDate.of(2027, 5, 1);
    private static final List<String> TENDED = List.of("Dele Adeyemi", "Tomasz Wolski", "Naledi Mokoena");

    @TempDir
    Path folder;

    private Gardener gardener;
    private long need;

    @BeforeEach
    void begin() throws Exception {
        gardener = new Gardener(folder.resolve("net.tilth"), START);
        gardener.knows(
                "Priya Raman", p -> p.circle(Circle.CORE).tag("Climate tech"), InteractionKind.MEAL, every(7, 30, 3));
        gardener.gave("Priya Raman", Exchange.Size.MEDIUM, 40);
        gardener.knows(
                "Dele Adeyemi",
                p -> p.circle(Circle.FRIENDS).tag("Climate tech"),
                InteractionKind.CALL,
                every(30, 9, 110));
        gardener.knows(
                "Tomasz Wolski",
                p -> p.circle(Circle.FRIENDS).tag("Climate tech"),
                InteractionKind.CALL,
                every(25, 10, 20));
        gardener.owesThanks("Tomasz Wolski", "the Oslo intro", 110);
        gardener.knows(
                "Naledi Mokoena",
                p -> p.circle(Circle.ACTIVE).tag("Climate tech").met(START.minusDays(150), "Power Commons"),
                InteractionKind.MEETING,
                150);
        gardener.knows("Joon Park", p -> p.circle(Circle.WIDER).tag("Climate tech"), InteractionKind.CALL);
        gardener.areConnected("Priya Raman", "Joon Park");
        gardener.knows(
                "Ingrid Dahl",
                p -> p.circle(Circle.CLOSE)
                        .add(new Position("Havvind", "Hydrogen engineer", null, LocalDate.of(2022, 1, 1))),
                InteractionKind.CALL,
                every(20, 10, 8));
        need = gardener.needs(Need.titled("New role in climate tech")
                .horizon(HORIZON)
                .criteria(List.of(
                        Criterion.of(Criterion.Kind.TAG, "Climate tech"),
                        Criterion.of(Criterion.Kind.ROLE, "Hydrogen")))
                .build());
    }

    @AfterEach
    void end() {
        gardener.close();
    }

    private List<Long> at(Reached reached) {
        return gardener.outlook(need).coverage().of(reached).stream()
                .map(Helper::person)
                .toList();
    }

    private List<Step> steps(Step.Kind kind) {
        return gardener.outlook(need).plan().steps().stream()
                .filter(step -> step.kind() == kind)
                .toList();
    }

    @Test
    void atFirstFewAreWarmAndThePlanReachesTheHorizon() {
        assertThat(gardener.headline(need)).isEqualTo("Early: 1 of 5 people is warm");
        assertThat(at(Reached.WARM)).containsExactly(gardener.id("Priya Raman"));
        assertThat(at(Reached.TEND))
                .containsExactlyInAnyOrderElementsOf(
                        TENDED.stream().map(gardener::id).toList());
        assertThat(gardener.outlook(need).coverage().of(Reached.THROUGH))
                .singleElement()
                .satisfies(helper -> {
                    assertThat(helper.person()).isEqualTo(gardener.id("Joon Park"));
                    assertThat(helper.path()).isNotNull();
                    assertThat(gardener.workspace.knowledge().needs().words().ground(helper))
                            .contains("Priya");
                });
        assertThat(gardener.word("Priya Raman")).isEqualTo(Word.READY);
        assertThat(TENDED).noneMatch(name -> gardener.word(name) == Word.READY);
        assertThat(gardener.landing("Naledi Mokoena").verdict().word()).isEqualTo(Word.DONT_ASK_YET);

        Plan plan = gardener.outlook(need).plan();
        assertThat(plan.pace().word()).isEqualTo(Pace.Word.IN_TIME);
        assertThat(plan.pace().ready()).isBeforeOrEqualTo(HORIZON);
        assertThat(gardener.workspace.knowledge().needs().words().pace(plan)).startsWith("At this pace, ready by ");
        assertThat(plan.months().getFirst().season()).isEqualTo(Season.PREPARE);
        assertThat(plan.months().stream().map(Plan.Month::season).distinct()).containsExactly(Season.values());
        assertThat(steps(Step.Kind.CLOSE_LOOP)).extracting(Step::person).containsExactly(gardener.id("Tomasz Wolski"));
        assertThat(steps(Step.Kind.ASK))
                .allSatisfy(step -> assertThat(step.day()).isAfter(HORIZON.minusDays(30)));
        assertThat(plan.months())
                .allSatisfy(month -> assertThat(month.steps().stream()
                                .mapToInt(step -> step.kind().minutes()))
                        .as("a few minutes a month: %s", month.month())
                        .satisfies(all ->
                                assertThat(all.stream().mapToInt(i -> i).sum()).isLessThan(75)));
    }

    @Test
    void whoFollowsThePlanIsReadyWhenTheTimeToAskComes() {
        LocalDate ask = HORIZON.minusDays(21);
        keepUpWithPriya(ask, true);
        for (String name : TENDED) {
            assertThat(gardener.word(name)).as(name).isEqualTo(Word.READY);
        }
        assertThat(gardener.forNeeds).isNotEmpty();
        assertThat(gardener.forNeeds.values().stream().flatMap(List::stream).map(Suggestion::sentence))
                .allMatch(sentence -> sentence.startsWith("For “New role in climate tech”: "));

        long priya = gardener.id("Priya Raman");
        gardener.workspace.run(new RecordAsk(
                List.of(priya), "Priya", Exchange.Kind.REFERRAL, Exchange.Size.MEDIUM, "a word to her team", need));
        assertThat(gardener.word("Priya Raman")).as("while it is open").isEqualTo(Word.DONT_ASK_YET);
        assertThat(gardener.word("Dele Adeyemi")).as("the next one").isEqualTo(Word.READY);
        gardener.letItBeUntil(ask.plusDays(4));
        gardener.workspace.read(stores -> stores.exchanges().of(priya)).stream()
                .filter(exchange -> exchange.outcome() == Exchange.Outcome.OPEN)
                .forEach(asked ->
                        gardener.workspace.run(new ChangeExchange(asked.with(Exchange.Outcome.GRANTED), "Priya")));
        List<Loop> open = gardener.workspace.read(stores -> stores.loops().of(priya));
        assertThat(open).as("what is owed to who helped").anyMatch(Loop::isOpen);

        gardener.workspace.run(new MeetNeed(need, "New role", gardener.day(), "Priya’s team"));
        assertThat(gardener.workspace.knowledge().needs().of(need)).isEmpty();
        WhatItTook took =
                gardener.workspace.read(stores -> WhatItTook.of(stores, need)).orElseThrow();
        assertThat(took.asks()).hasSize(1);
        assertThat(took.helpers()).extracting(WhatItTook.Helper::person).contains(priya);
        assertThat(took.days()).isEqualTo(225);
        gardener.forNeeds.clear();
        gardener.letItBeUntil(gardener.day().plusDays(20));
        assertThat(gardener.forNeeds).as("for a need that is met").isEmpty();
    }

    /** The verdicts must owe their change to what was done. */
    @Test
    void whoDoesNothingOfItIsNoNearer() {
        keepUpWithPriya(HORIZON.minusDays(21), false);
        assertThat(TENDED).noneMatch(name -> gardener.word(name) == Word.READY);
        assertThat(gardener.outlook(need).plan().pace().word()).isNotEqualTo(Pace.Word.IN_TIME);
    }

    @Test
    void whatNobodyCoversNamesWhoMightKnow() {
        assertThat(gardener.outlook(need).coverage().gaps()).singleElement().satisfies(gap -> {
            assertThat(NeedWords.gap(gap)).isEqualTo("No hydrogen yet");
            assertThat(gap.mightKnow()).containsExactly(gardener.id("Ingrid Dahl"));
        });
    }

    private void keepUpWithPriya(LocalDate until, boolean plan) {
        while (gardener.day().isBefore(until)) {
            LocalDate week = gardener.day().plusDays(7);
            LocalDate next = week.isBefore(until) ? week : until;
            if (plan) {
                gardener.followThePlanUntil(next);
            } else {
                gardener.letItBeUntil(next);
            }
            gardener.talk("Priya Raman", InteractionKind.MEAL);
        }
    }
}
