package app.tilth.need;

import static app.tilth.need.World.by;
import static app.tilth.need.World.need;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.Asking;
import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.need.Helper.Reached;
import app.tilth.tie.Readiness;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private final World world = new World();

    @Test
    void theSeasonsFollowOneAnotherToTheHorizon() {
        threeQuiet();
        Plan plan = world.plan(energy(world.today.plusDays(150)));
        assertThat(plan.months())
                .extracting(Plan.Month::season)
                .containsExactly(Season.PREPARE, Season.PREPARE, Season.PLANT, Season.PLANT, Season.TEND, Season.ASK);
        assertThat(plan.months().getFirst().month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(plan.steps()).extracting(Step::day).isSorted();
        assertThat(plan.months().getFirst().steps().stream().map(world.words()::step))
                .contains("Thank P1: the Oslo intro");
        assertThat(plan.months().getLast().steps().stream().map(world.words()::step))
                .containsExactly("Ask, one person at a time; P1 first", "Tell everyone how it ends");
        assertThat(world.words().pace(plan)).startsWith("At this pace, ready by");
    }

    @Test
    void everyMonthIsAFewSmallThings() {
        for (long id = 1; id <= 24; id++) {
            world.quiet(id, 500).trait(id, Trait.INDUSTRY, "Energy");
        }
        Need need = energy(world.today.plusDays(240));
        Plan plan = Planning.of(need, world.cover(need), world.known(), 3);
        assertThat(plan.months()).allSatisfy(month -> {
            List<Step> small = month.steps().stream()
                    .filter(step -> step.season() != Season.ASK)
                    .toList();
            assertThat(small.size()).isLessThanOrEqualTo(MonthLoad.MOST_THINGS);
            assertThat(small.stream().mapToInt(step -> step.kind().minutes()).sum())
                    .isLessThanOrEqualTo(3);
        });
        assertThat(plan.left()).isPositive();
        assertThat(NeedWords.left(plan)).contains("more can wait");
    }

    @Test
    void theSamePlanOnTheSameDay() {
        threeQuiet();
        Need need = energy(world.today.plusDays(150));
        assertThat(world.plan(need)).isEqualTo(world.plan(need));
    }

    @Test
    void whatWasDoneThisMonthIsDone() {
        threeQuiet();
        Need need = energy(world.today.plusDays(150));
        world.contact(2, world.today.minusDays(3), Depth.MESSAGE);
        world.close(1);
        List<Step> now = world.plan(need).months().getFirst().steps();
        assertThat(now.stream().filter(Step::done).map(world.words()::step))
                .containsExactly("Said hello to P2", "Settled with P1");
        assertThat(now.stream().filter(step -> !step.done())).noneMatch(step -> step.kind() == Step.Kind.CLOSE_LOOP);
    }

    @Test
    void aPastHorizonHasNoPlanAndSaysWhatToDo() {
        threeQuiet();
        Plan plan = world.plan(energy(world.today.minusDays(1)));
        assertThat(plan.months()).isEmpty();
        assertThat(world.words().pace(plan)).isEqualTo("The day is past: choose a new one, or mark it met.");
        assertThat(world.words().horizon(energy(world.today.minusDays(1)))).isEqualTo("Was due yesterday");
    }

    @Test
    void tomorrowIsTooSoonForWhoIsQuiet() {
        threeQuiet();
        world.warm(9).trait(9, Trait.INDUSTRY, "Energy");
        Plan plan = world.plan(energy(world.today.plusDays(1)));
        assertThat(plan.months()).extracting(Plan.Month::season).containsExactly(Season.ASK);
        assertThat(plan.steps()).extracting(Step::day).allMatch(day -> !day.isAfter(world.today.plusDays(1)));
        assertThat(plan.pace().word()).isEqualTo(Pace.Word.LATE);
        assertThat(world.words().pace(plan)).startsWith("At this pace, 2 are not ready in time; by");
    }

    @Test
    void todayAndTheLastOfTheMonthHavePlansToo() {
        threeQuiet();
        assertThat(world.plan(energy(world.today)).months()).hasSize(1);
        world.today = LocalDate.of(2026, 11, 30);
        assertThat(world.plan(energy(world.today)).steps())
                .extracting(Step::day)
                .containsOnly(world.today);
        assertThat(world.plan(energy(world.today.plusDays(1))).months()).hasSize(2);
    }

    @Test
    void twentyYearsOffIsPlannedAYearAhead() {
        threeQuiet();
        Plan plan = world.plan(energy(world.today.plusYears(20)));
        assertThat(plan.months()).hasSize(12);
        assertThat(plan.steps()).noneMatch(step -> step.season() == Season.ASK);
        assertThat(world.words().pace(plan)).endsWith("years to spare.");
    }

    @Test
    void noHurryIsPlannedForHalfAYear() {
        threeQuiet();
        Plan plan = world.plan(energy(null));
        assertThat(plan.months()).hasSize(7);
        assertThat(world.words().pace(plan)).doesNotContain("spare");
        assertThat(world.words().horizon(energy(null))).isEqualTo("No hurry");
    }

    @Test
    void whoIsReadyNeedsNothingFirst() {
        world.warm(1).trait(1, Trait.INDUSTRY, "Energy");
        Plan plan = world.plan(energy(world.today.plusDays(60)));
        assertThat(plan.pace().word()).isEqualTo(Pace.Word.READY);
        assertThat(world.words().pace(plan)).isEqualTo("Ready today.");
    }

    @Test
    void someoneIsMetAndAGapIsSpokenOf() {
        world.warm(1)
                .trait(1, Trait.TOPIC, "hydrogen")
                .person(2, Circle.WIDER)
                .trait(2, Trait.INDUSTRY, "Energy")
                .knows(1, 2);
        Plan plan = world.plan(need(world.today.plusDays(100), by(Kind.INDUSTRY, "Energy"), by(Kind.ROLE, "Hydrogen")));
        assertThat(plan.steps().stream().map(world.words()::step))
                .contains("Meet P2, with P1", "Talk with P1 about hydrogen");
    }

    @Test
    void nothingProposesToAskBeforeTheTimeToAsk() {
        threeQuiet();
        Plan plan = world.plan(energy(world.today.plusDays(200)));
        assertThat(plan.months().stream()
                        .filter(month -> month.season() != Season.ASK)
                        .flatMap(month -> month.steps().stream())
                        .map(world.words()::step))
                .isNotEmpty()
                .noneMatch(Asking::isIn);
    }

    @Test
    void noGiftIsOfTheSortOfTheOneBefore() {
        world.quiet(1, 300).trait(1, Trait.INDUSTRY, "Energy");
        world.passed(1, world.today.minusDays(40), Exchange.Passed.RECEIVED, null);
        Need need = energy(world.today.plusDays(300));
        List<String> gifts = gifts(need);
        assertThat(gifts).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        world.gave(1, world.today.minusDays(3));
        assertThat(gifts(need)).isNotEmpty().doesNotContain(gifts.getFirst());
    }

    private List<String> gifts(Need need) {
        return world.plan(need).steps().stream()
                .filter(step -> step.kind() == Step.Kind.GIVE && !step.done())
                .map(world.words()::step)
                .toList();
    }

    @Test
    void everySortOfGiftHasWords() {
        for (int turn = 0; turn < NeedWords.GIFTS; turn++) {
            Step gift = Step.planned(Step.Kind.GIVE, 1, world.today).turn(turn);
            Step next = gift.turn(turn + 1);
            assertThat(world.words().step(gift))
                    .contains("P1")
                    .isNotEqualTo(world.words().step(next));
        }
    }

    /** Day after day the user does what the plan says; when the time to ask comes, those it foresaw are ready. */
    @Test
    void followingThePlanMakesThemReady() {
        threeQuiet();
        LocalDate horizon = world.today.plusDays(240);
        Need need = energy(horizon);
        assertThat(world.plan(need).pace().word()).isEqualTo(Pace.Word.IN_TIME);
        for (; world.today.isBefore(horizon.minusDays(10)); world.today = world.today.plusDays(1)) {
            for (Step step : world.plan(need).steps()) {
                if (!step.done() && step.day().equals(world.today.plusDays(1)) && step.season() != Season.ASK) {
                    follow(step);
                }
            }
        }
        Coverage coverage = world.cover(need);
        assertThat(coverage.of(Reached.WARM)).extracting(Helper::person).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(world.known().readiness(1).word()).isEqualTo(Readiness.Word.READY);
        assertThat(NeedWords.headline(coverage)).isEqualTo("Ready: all 3 are warm");
    }

    private void follow(Step step) {
        world.contact(
                step.person(), world.today.plusDays(1), step.kind() == Step.Kind.TIME ? Depth.CALL : Depth.MESSAGE);
        if (step.kind() == Step.Kind.GIVE) {
            world.gave(step.person(), world.today.plusDays(1));
        }
        if (step.kind() == Step.Kind.CLOSE_LOOP) {
            world.close(step.person());
        }
    }

    @Property(tries = 100)
    void everyPlanKeepsToItsDays(
            @ForAll long seed,
            @ForAll @IntRange(max = 900) int horizon,
            @ForAll @IntRange(min = 2, max = 60) int minutes) {
        World some = new World();
        Random random = new Random(seed);
        some.today = some.today.plusDays(random.nextInt(40));
        for (long id = 1; id <= 1 + random.nextInt(10); id++) {
            some.quiet(id, 1 + random.nextInt(1200)).trait(id, Trait.INDUSTRY, "Energy");
        }
        Need need = energy(some.today.plusDays(horizon));
        Plan plan = Planning.of(need, some.cover(need), some.known(), minutes);
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(step.day())
                        .isBetween(
                                step.done() ? some.today.withDayOfMonth(1) : some.today,
                                step.done() ? some.today : some.today.plusDays(horizon)));
        assertThat(plan.months()).isSortedAccordingTo((a, b) -> a.season().compareTo(b.season()));
        assertThat(plan.pace().word()).isNotIn(Pace.Word.PAST, Pace.Word.NO_ONE);
    }

    private void threeQuiet() {
        for (long id = 1; id <= 3; id++) {
            world.quiet(id, 300 * (int) id).trait(id, Trait.INDUSTRY, "Energy");
        }
        world.loop(1, Loop.Kind.THANKS, world.today.minusDays(200));
    }

    private static Need energy(@Nullable LocalDate horizon) {
        return need(horizon, by(Kind.INDUSTRY, "Energy"));
    }
}
