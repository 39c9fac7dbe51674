package app.tilth.suggest;

import static app.tilth.model.SuggestionKind.LOOP;
import static app.tilth.model.SuggestionKind.NEED;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.SuggestionState.What;
import app.tilth.model.Topic;
import app.tilth.model.Warmth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions for the sake of a need: when they hold, how much they matter, how they are said. */
class NeedReasonTest {
    private static final String ROLE = "New role in climate tech";
    private static final Person HANA = Person.named(PersonName.of("Hana Kobayashi"))
            .add(new Topic(Topic.Kind.CARES_ABOUT, "tidal power"))
            .build();

    private static Story one(Circle circle) {
        return new Story().person(1, circle);
    }

    private static double score(@Nullable Integer horizonIn, Circle circle, int... spokeAgo) {
        return one(circle).spoke(spokeAgo).planned(ROLE, horizonIn, "").score(NEED, 1);
    }

    private static Suggestion said(Story story) {
        Portrait portrait = new Portrait(HANA, Warmth.NEW, null, story.loops, List.of(), List.of());
        return Wording.render(story.candidate(NEED, 1), portrait, TODAY);
    }

    @Test
    void holdsOnlyForWhomSomethingIsPlanned() {
        assertThat(one(Circle.CLOSE).score(NEED, 1)).isZero();
        assertThat(one(Circle.CLOSE).planned(ROLE, 90, "").score(NEED, 1)).isPositive();
    }

    @Test
    void mattersMoreTheNearerTheHorizonAndTheColderTheTie() {
        assertThat(score(200, Circle.CLOSE)).isGreaterThan(score(300, Circle.CLOSE));
        assertThat(score(30, Circle.CLOSE)).isGreaterThan(score(31, Circle.CLOSE));
        assertThat(score(-40, Circle.CLOSE))
                .as("overdue is no more pressing than near")
                .isEqualTo(score(3, Circle.CLOSE));
        assertThat(score(7_300, Circle.CLOSE)).as("no hurry").isEqualTo(score(null, Circle.CLOSE));
        assertThat(score(30, Circle.CORE)).isGreaterThan(score(30, Circle.WIDER));
        Story weekly = one(Circle.CLOSE).spokeEvery(7, 30, 5).planned(ROLE, 90, "");
        Story lapsing = one(Circle.CLOSE).spokeEvery(7, 30, 80).planned(ROLE, 90, "");
        assertThat(lapsing.score(NEED, 1)).isGreaterThan(weekly.score(NEED, 1));
        assertThat(weekly.score(NEED, 1)).isGreaterThan(Reason.LAST_RESORT);
        assertThat(score(null, Circle.WIDER)).isGreaterThan(Reason.LAST_RESORT);
        assertThat(score(-40, Circle.CORE))
                .as("the scale ends at the occasion itself")
                .isLessThan(.95);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nobodyWhoWasJustSpokenWith(int ago) {
        assertThat(score(30, Circle.CLOSE, 40, ago)).isZero();
        assertThat(score(30, Circle.CLOSE, 40, 2)).isPositive();
    }

    @Test
    void saysForWhichNeedAndWhatIsMissing() {
        assertThat(said(one(Circle.CLOSE).planned(ROLE, 90, "")).sentence())
                .isEqualTo("For “New role in climate tech”: nothing invested yet.");
        assertThat(said(one(Circle.CLOSE).spoke(49, 90, 130).planned(ROLE, 90, ""))
                        .sentence())
                .isEqualTo("For “New role in climate tech”: quiet for 7 weeks.");
        assertThat(said(one(Circle.CLOSE).spoke(1500, 1530, 1560).planned(ROLE, 90, ""))
                        .sentence())
                .isEqualTo("For “New role in climate tech”: quiet since 2022.");
        assertThat(said(one(Circle.CLOSE).spoke(5).planned(ROLE, 90, "")).sentence())
                .isEqualTo("For “New role in climate tech”: in touch, and nothing given yet.");
        Story given = one(Circle.CLOSE)
                .spoke(5)
                .passed(Exchange.Passed.GAVE, Exchange.Kind.ADVICE, Exchange.Size.SMALL, 40)
                .planned(ROLE, 90, "");
        assertThat(said(given).sentence()).isEqualTo("For “New role in climate tech”: worth keeping up.");
    }

    @Test
    void promptsWhatIsPlannedElseWhatThereIsToSpeakOf() {
        assertThat(said(one(Circle.CLOSE).planned(ROLE, 90, "Send her the paper on tides."))
                        .prompt())
                .isEqualTo("Send her the paper on tides.");
        assertThat(said(one(Circle.CLOSE).planned(ROLE, 90, " ")).prompt()).isEqualTo("Cares about tidal power.");
        String braces = "Send {0} and 'that' file";
        assertThat(said(one(Circle.CLOSE).planned("{1} 'x'", 90, braces)).prompt())
                .isEqualTo("Send {0} and 'that' file.");
    }

    @Test
    void whyThis() {
        assertThat(said(one(Circle.CLOSE).planned(ROLE, 90, "Send her the paper on tides"))
                        .why())
                .containsExactly(
                        "It matters for: New role in climate tech.",
                        "You may need it by: 22 Feb 2027.",
                        "No contact and nothing given on record.",
                        "Planned for these days: Send her the paper on tides.",
                        "You want this tie in your Close circle.");
        assertThat(said(one(Circle.CLOSE).spoke(49).planned(ROLE, null, "")).why())
                .contains("There is no hurry with it.", "Silent for 7 weeks.");
    }

    @Test
    void restsAndDismissalsHoldAsForOtherKinds() {
        Story story = one(Circle.CLOSE).planned(ROLE, 30, "");
        assertThat(story.five()).extracting(Candidate::kind).containsExactly(NEED);
        story.state(NEED, What.DISMISSED, 20);
        assertThat(story.five()).extracting(Candidate::kind).doesNotContain(NEED);
        assertThat(story.five(TODAY.plusDays(71))).extracting(Candidate::kind).contains(NEED);
        Story loop = one(Circle.CLOSE).planned(ROLE, 30, "").state(LOOP, What.DISMISSED, 20);
        assertThat(loop.five()).extracting(Candidate::kind).containsExactly(NEED);
        Story snoozed = one(Circle.CLOSE).planned(ROLE, 30, "").snoozed(NEED, 1, TODAY.plusDays(3));
        assertThat(snoozed.five()).isEmpty();
        Story shown = one(Circle.CLOSE).planned(ROLE, 30, "").state(NEED, What.SHOWN, 3);
        assertThat(shown.five()).isEmpty();
    }

    @Test
    void atMostTwoOfADayAndAPromiseComesFirst() {
        Story story = new Story();
        for (long id = 1; id <= 6; id++) {
            story.person(id, Circle.CORE).planned(ROLE, 10, "");
        }
        story.person(7, Circle.CORE).loop(Loop.Kind.PROMISE, "the deck", 20, -2);
        assertThat(story.five())
                .extracting(Candidate::kind)
                .startsWith(LOOP, NEED, NEED)
                .containsOnlyOnce(LOOP)
                .filteredOn(NEED::equals)
                .hasSize(2);
    }

    @Test
    void otherPlansScoreTheSameAsIfEverythingWereScoredAnew() {
        Story story = new Story();
        for (long id = 1; id <= 600; id++) {
            story.person(id, Circle.FRIENDS).spoke((int) (id % 90) + 2);
        }
        LocalDate soon = TODAY.plusDays(20);
        Map<Long, NeedTending> first = Map.of(
                3L, new NeedTending(1, "A flat", soon, ""),
                500L, new NeedTending(1, "A flat", null, ""),
                9_999L, new NeedTending(1, "A flat", soon, ""));
        Map<Long, NeedTending> second = Map.of(
                3L, new NeedTending(2, "A lawyer", null, "Send it"),
                400L, new NeedTending(2, "A lawyer", soon, ""));
        DailyFive five = DailyFive.of(story.facts());
        for (Map<Long, NeedTending> plan : List.of(first, second, Map.<Long, NeedTending>of())) {
            five = five.withNeeds(plan);
            DailyFive anew = DailyFive.of(story.facts().withNeeds(plan));
            assertThat(five.choose(600)).isEqualTo(anew.choose(600));
            assertThat(five.choose(600, Set.of(NEED))).hasSize((int)
                    plan.keySet().stream().filter(id -> id <= 600).count());
        }
    }
}
