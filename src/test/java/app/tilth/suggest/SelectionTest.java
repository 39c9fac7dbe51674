package app.tilth.suggest;

import static app.tilth.model.SuggestionKind.CADENCE;
import static app.tilth.model.SuggestionKind.DATE;
import static app.tilth.model.SuggestionKind.LOOP;
import static app.tilth.model.SuggestionKind.NEW;
import static app.tilth.model.SuggestionKind.REVIVE;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static app.tilth.model.SuggestionState.What.DISMISSED;
import static app.tilth.model.SuggestionState.What.DONE;
import static app.tilth.model.SuggestionState.What.SHOWN;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Loop;
import app.tilth.model.SuggestionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rules by which a day is chosen, one by one. */
class SelectionTest {
    private static List<Long> persons(List<Candidate> chosen) {
        return chosen.stream().map(Candidate::person).toList();
    }

    private static List<SuggestionKind> kinds(List<Candidate> chosen) {
        return chosen.stream().map(Candidate::kind).toList();
    }

    /** Three cooling ties, three birthdays, three promises, three silences past the cadence: persons 1 to 12. */
    private static Story plenty() {
        Story story = new Story();
        for (int i = 0; i < 3; i++) {
            story.person(1 + i, Circle.CLOSE).spokeEvery(21, 10, 60 + i);
            story.person(4 + i, Circle.CLOSE).spoke(3 + i).birthdayIn(1 + i);
            story.person(7 + i, Circle.CLOSE).spoke(3).loop(Loop.Kind.PROMISE, "send the deck", 20, 2 + i);
            story.person(10 + i, Circle.CLOSE).spoke(70 + i);
        }
        return story;
    }

    @Test
    void fiveADayOrAsManyAsAskedFor() {
        assertThat(plenty().five()).hasSize(5);
        assertThat(DailyFive.choose(plenty().facts(), 3))
                .isEqualTo(plenty().five().subList(0, 3));
        assertThat(DailyFive.choose(plenty().facts(), 0)).isEmpty();
    }

    @Test
    void bestScoreFirst() {
        assertThat(DailyFive.choose(plenty().facts(), 12))
                .extracting(Candidate::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void atMostTwoOfOneKind() {
        assertThat(kinds(DailyFive.choose(plenty().facts(), 12)))
                .containsExactlyInAnyOrder(RHYTHM, RHYTHM, DATE, DATE, LOOP, LOOP, CADENCE, CADENCE);
    }

    @Test
    void noPersonTwice() {
        Story story = new Story().person(1, Circle.CLOSE).spokeEvery(21, 10, 60).birthdayIn(0);
        story.loop(Loop.Kind.PROMISE, "send the deck", 30, -1);
        assertThat(persons(story.five())).containsExactly(1L);
        assertThat(kinds(story.five())).containsExactly(LOOP);
    }

    @Test
    void atMostTwoOfOneCommunity() {
        Story story = plenty();
        LongStream.rangeClosed(1, 9).forEach(person -> story.communities.put(person, 77L));
        List<Candidate> chosen = DailyFive.choose(story.facts(), 12);
        assertThat(persons(chosen)).filteredOn(person -> person <= 9).hasSize(2);
        assertThat(persons(chosen)).filteredOn(person -> person > 9).hasSize(2);
    }

    @Test
    void peopleOfNoCommunityDoNotShareOne() {
        assertThat(DailyFive.choose(plenty().facts(), 12)).hasSize(8);
    }

    @Test
    void equalScoresAreOrderedByPerson() {
        Story story = new Story();
        for (long person : new long[] {9, 4, 6}) {
            story.person(person, Circle.CORE).spoke(40);
        }
        assertThat(persons(story.five())).containsExactly(4L, 6L);
    }

    @Test
    void snoozedIsLeftInPeaceUntilTheDay() {
        Story story = new Story().person(1, Circle.CLOSE).spokeEvery(21, 10, 60);
        story.snoozed(RHYTHM, 2, TODAY.plusDays(3));
        assertThat(story.five()).isEmpty();
        assertThat(story.five(TODAY.plusDays(2))).isEmpty();
        assertThat(persons(story.five(TODAY.plusDays(3)))).containsExactly(1L);
    }

    @Test
    void snoozedRestsForEveryReason() {
        Story story = new Story().person(1, Circle.CLOSE).spoke(5).birthdayIn(0).snoozed(RHYTHM, 0, TODAY.plusDays(1));
        assertThat(story.five()).isEmpty();
    }

    @Test
    void whoWasPutOffUntilTomorrowComesBackTomorrow() {
        Story story = new Story().person(1, Circle.CLOSE).spokeEvery(21, 10, 60);
        story.state(RHYTHM, SHOWN, 1).snoozed(RHYTHM, 1, TODAY);
        assertThat(persons(story.five())).containsExactly(1L);
    }

    @Test
    void dismissedReasonRestsNinetyDays() {
        Story story = new Story().person(1, Circle.CORE).spoke(200).state(CADENCE, DISMISSED, 89);
        assertThat(story.five()).isEmpty();
        assertThat(kinds(story.five(TODAY.plusDays(1)))).containsExactly(CADENCE);
    }

    @Test
    void dismissedAgainRestsAYear() {
        Story story = new Story().person(1, Circle.CORE).spoke(600);
        story.state(CADENCE, DISMISSED, 500).state(CADENCE, DISMISSED, 364);
        assertThat(story.five()).isEmpty();
        assertThat(kinds(story.five(TODAY.plusDays(1)))).containsExactly(CADENCE);
    }

    @Test
    void dismissedForOneReasonMayComeForAnother() {
        Story story = new Story().person(1, Circle.CORE).spoke(200).birthdayIn(0);
        story.state(CADENCE, DISMISSED, 1);
        assertThat(kinds(story.five())).containsExactly(DATE);
        story.state(DATE, DISMISSED, 1);
        assertThat(story.five()).isEmpty();
    }

    @Test
    void shownRestsAWeekWhereTheRhythmIsSlow() {
        Story story = new Story().person(1, Circle.CLOSE).spokeEvery(30, 10, 90).state(RHYTHM, SHOWN, 7);
        assertThat(story.five()).isEmpty();
        assertThat(persons(story.five(TODAY.plusDays(1)))).containsExactly(1L);
    }

    @Test
    void shownRestsHalfTheRhythmWhereThatIsShorter() {
        Story story = new Story().person(1, Circle.CLOSE).spokeEvery(4, 30, 40).state(RHYTHM, SHOWN, 2);
        assertThat(story.five()).isEmpty();
        assertThat(persons(story.five(TODAY.plusDays(1)))).containsExactly(1L);
    }

    @Test
    void shownForOneReasonRestsForAll() {
        Story story = new Story()
                .person(1, Circle.CLOSE)
                .spokeEvery(30, 10, 20)
                .birthdayIn(0)
                .state(RHYTHM, SHOWN, 1);
        assertThat(story.five()).isEmpty();
    }

    @Test
    void shownTodayIsShownAgainToday() {
        Story story = plenty();
        List<Candidate> five = story.five();
        five.forEach(one -> story.person(one.person(), Circle.CLOSE).state(one.kind(), SHOWN, 0));
        assertThat(story.five()).isEqualTo(five);
    }

    @Test
    void tomorrowOthersHaveTheirTurn() {
        Story story = plenty();
        List<Candidate> five = story.five();
        five.forEach(one -> story.person(one.person(), Circle.CLOSE).state(one.kind(), SHOWN, 0));
        assertThat(persons(story.five(TODAY.plusDays(1)))).isNotEmpty().doesNotContainAnyElementsOf(persons(five));
    }

    @Test
    void doneKeepsItsPlaceSoThatTheDayComesToAnEnd() {
        Story story = plenty();
        List<Candidate> five = story.five();
        for (int done = 1; done <= 5; done++) {
            Candidate one = five.get(done - 1);
            story.person(one.person(), Circle.CLOSE).state(one.kind(), DONE, 0);
            assertThat(story.five()).isEqualTo(five.subList(done, 5));
        }
    }

    @Test
    void dismissedTodayMakesRoomForAnother() {
        Story story = plenty();
        Candidate first = story.five().getFirst();
        story.person(first.person(), Circle.CLOSE).state(first.kind(), DISMISSED, 0);
        assertThat(story.five()).hasSize(5).doesNotContain(first);
    }

    @Test
    void statesOfLaterDaysDoNotCountYet() {
        Story story = new Story().person(1, Circle.CORE).spoke(200);
        story.state(CADENCE, DISMISSED, -1).state(CADENCE, DONE, -1).state(CADENCE, SHOWN, -1);
        story.snoozed(CADENCE, -1, TODAY.plusDays(30));
        assertThat(persons(story.five())).containsExactly(1L);
    }

    @Test
    void oneDormantTieADayWhileThereAreLivingOnes() {
        Story story = plenty();
        for (long person = 20; person < 25; person++) {
            story.person(person, Circle.CORE).spokeEvery(14, 30, 1200);
        }
        assertThat(kinds(DailyFive.choose(story.facts(), 9))).containsOnlyOnce(REVIVE);
    }

    @Test
    void aSecondDormantTieOnlyForAPlaceNobodyElseFills() {
        Story story = new Story().person(1, Circle.CLOSE).spoke(100);
        for (long person = 20; person < 25; person++) {
            story.person(person, Circle.CORE).spokeEvery(14, 30, 1200);
        }
        assertThat(kinds(story.five())).containsExactly(CADENCE, REVIVE, REVIVE);
    }

    /** What a LinkedIn archive leaves: no circle is chosen yet, a few have a rhythm, most were never heard of again. */
    @Test
    void afterAnImportTheWiderCircleFillsTheDay() {
        Story story = new Story();
        for (long person = 1; person <= 3; person++) {
            story.person(person, Circle.WIDER).spokeEvery(60, 4, 300);
        }
        for (long person = 10; person < 20; person++) {
            story.person(person, Circle.WIDER).met(800);
        }
        assertThat(kinds(story.five())).containsExactly(RHYTHM, RHYTHM, CADENCE, CADENCE, CADENCE);
        story.person(30, Circle.CLOSE).spoke(100);
        assertThat(kinds(story.five())).containsExactly(CADENCE, RHYTHM, RHYTHM, CADENCE, CADENCE);
        assertThat(persons(story.five())).startsWith(30L);
    }

    @Test
    void aThirdOfAKindOnlyFromTheWiderCircle() {
        Story story = plenty();
        for (long person = 20; person < 30; person++) {
            story.person(person, Circle.WIDER).met(800);
        }
        List<Candidate> chosen = DailyFive.choose(story.facts(), 12);
        assertThat(chosen).hasSize(12);
        assertThat(persons(chosen).subList(0, 8)).allMatch(person -> person <= 12);
        assertThat(persons(chosen).subList(8, 12)).allMatch(person -> person >= 20);
    }

    @Test
    void aPromisePastItsDayComesFirst() {
        Story story = plenty();
        story.person(50, Circle.CORE).spoke(3).birthdayIn(0);
        story.person(51, Circle.CORE).spokeEvery(7, 30, 60);
        story.person(99, Circle.WIDER).spoke(3).loop(Loop.Kind.PROMISE, "send the deck", 30, -1);
        assertThat(persons(story.five())).startsWith(99L);
    }

    @Test
    void aBirthdayOnTheDayComesBeforeASlightlyCoolingTie() {
        Story story = new Story().person(1, Circle.CORE).spokeEvery(30, 10, 58);
        story.person(2, Circle.WIDER).spoke(5).birthdayIn(0);
        assertThat(persons(story.five())).containsExactly(2L, 1L);
    }

    @Test
    void closerCirclesComeFirst() {
        Story story = new Story();
        story.person(1, Circle.WIDER).spokeEvery(21, 10, 60);
        story.person(2, Circle.ACTIVE).spokeEvery(21, 10, 60);
        story.person(3, Circle.FRIENDS).spokeEvery(21, 10, 60);
        story.person(4, Circle.CLOSE).spokeEvery(21, 10, 60);
        story.person(5, Circle.CORE).spokeEvery(21, 10, 60);
        double[] scores = LongStream.rangeClosed(1, 5)
                .mapToDouble(person -> story.score(RHYTHM, person))
                .toArray();
        assertThat(scores).isSorted().doesNotContain(0).doesNotHaveDuplicates();
        assertThat(persons(story.five())).containsExactly(5L, 4L);
    }

    @Test
    void aStoryOfSixWeeks() {
        Story story = new Story().person(1, Circle.FRIENDS).met(7);
        LocalDate met = TODAY.minusDays(7);
        assertThat(kinds(story.five(met.plusDays(6)))).isEmpty();
        assertThat(kinds(story.five(met.plusDays(7)))).containsExactly(NEW);
        assertThat(kinds(story.five(met.plusDays(42)))).containsExactly(NEW);
        assertThat(kinds(story.five(met.plusDays(43)))).isEmpty();
        assertThat(kinds(story.five(met.plusDays(91)))).containsExactly(CADENCE);
    }
}
