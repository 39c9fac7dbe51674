package app.tilth.suggest;

import static app.tilth.model.Introduction.Stage.BOTH_ASKED;
import static app.tilth.model.Introduction.Stage.CONSIDERED;
import static app.tilth.model.SuggestionKind.DATE;
import static app.tilth.model.SuggestionKind.INTRODUCTION;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static app.tilth.model.SuggestionState.What.DONE;
import static app.tilth.model.SuggestionState.What.SHOWN;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Introduction.Stage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Introductions the user has set going, among the people of a day. */
class PairsTest {
    /** Persons 1 to 6, spoken with lately, so that nothing else is to be said of them. */
    private static Story six() {
        Story story = new Story();
        IntStream.rangeClosed(1, 6)
                .forEach(person -> story.person(person, Circle.FRIENDS).spokeEvery(60, 4, 3));
        return story;
    }

    private static List<List<Long>> pairs(List<Candidate> chosen) {
        return chosen.stream()
                .filter(candidate -> candidate.kind() == INTRODUCTION)
                .map(Candidate::people)
                .toList();
    }

    @Test
    void whoIsConsideredIsSuggestedAndWhoWasJustAskedIsLeftToAnswer() {
        assertThat(pairs(six().introduction(1, 2, CONSIDERED, 0).five())).containsExactly(List.of(1L, 2L));
        assertThat(six().introduction(1, 2, BOTH_ASKED, 2).five()).isEmpty();
        assertThat(pairs(six().introduction(1, 2, BOTH_ASKED, 3).five())).containsExactly(List.of(1L, 2L));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSIDERED", "BOTH_ASKED"})
    void whatHasComeToAnEndIsNot(Stage stage) {
        assertThat(six().introduction(1, 2, stage, 30).five()).isEmpty();
    }

    @Test
    void atMostTwoADayAndNobodyTwice() {
        Story story = six();
        story.introduction(1, 2, CONSIDERED, 0)
                .introduction(2, 3, CONSIDERED, 0)
                .introduction(3, 4, CONSIDERED, 0)
                .introduction(5, 6, CONSIDERED, 0);
        assertThat(pairs(story.five())).containsExactly(List.of(1L, 2L), List.of(3L, 4L));
    }

    @Test
    void oneOfTheTwoWhoIsSuggestedAlreadyIsNotSuggestedAgain() {
        Story story = six();
        story.person(1, Circle.CORE).birthdayIn(0);
        story.introduction(1, 2, CONSIDERED, 0);
        assertThat(story.five())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.kind()).isEqualTo(DATE));
    }

    @Test
    void takesOnePlaceOfTheDayAlsoWhenDone() {
        Story story = six();
        for (int person = 10; person < 20; person++) {
            story.person(person, Circle.CORE)
                    .birthdayIn(0)
                    .spokeEvery(14, 20, 60)
                    .met(500);
        }
        story.introduction(1, 2, CONSIDERED, 0);
        assertThat(DailyFive.choose(story.facts(), 3)).hasSize(3);
        story.person(3, Circle.FRIENDS).state(INTRODUCTION, DONE, 0);
        story.person(4, Circle.FRIENDS).state(INTRODUCTION, DONE, 0);
        assertThat(DailyFive.choose(story.facts(), 3)).hasSize(2);
    }

    @Test
    void atMostTwoOfOneCommunityBothCounted() {
        Story story = six();
        story.person(1, Circle.FRIENDS).community(7);
        story.person(2, Circle.FRIENDS).community(7);
        story.person(10, Circle.CORE).birthdayIn(0).community(7);
        story.introduction(1, 2, CONSIDERED, 0);
        assertThat(pairs(story.five())).isEmpty();
        story.communities.remove(10L);
        assertThat(pairs(story.five())).hasSize(1);
    }

    @Test
    void aSnoozeIsThePairsAndNotThePersons() {
        Story story = six();
        for (int person : List.of(1, 2)) {
            story.person(person, Circle.FRIENDS).snoozed(INTRODUCTION, 1, TODAY.plusDays(3));
        }
        story.introduction(1, 2, CONSIDERED, 5).introduction(1, 3, CONSIDERED, 5);
        story.person(2, Circle.FRIENDS).birthdayIn(0);
        assertThat(pairs(story.five())).containsExactly(List.of(1L, 3L));
        assertThat(story.five()).extracting(Candidate::kind).contains(DATE);
        assertThat(pairs(DailyFive.choose(story.facts(TODAY.plusDays(3)), 5))).contains(List.of(1L, 2L));
    }

    @Test
    void whoIsPutOffThemselvesIsNotIntroducedEither() {
        Story story = six().introduction(1, 2, CONSIDERED, 5);
        story.person(2, Circle.FRIENDS).snoozed(RHYTHM, 1, TODAY.plusDays(1));
        assertThat(story.five()).isEmpty();
        assertThat(pairs(DailyFive.choose(story.facts(TODAY.plusDays(1)), 5))).hasSize(1);
    }

    @Test
    void whatWasShownRestsButNotWhatWasShownBeforeItWasSetGoing() {
        Story story = six();
        story.person(1, Circle.FRIENDS).state(RHYTHM, SHOWN, 2);
        assertThat(pairs(six().introduction(1, 2, CONSIDERED, 1).five())).hasSize(1);
        assertThat(pairs(story.introduction(1, 2, CONSIDERED, 1).five())).hasSize(1);
        story.person(2, Circle.FRIENDS).state(INTRODUCTION, SHOWN, 1);
        assertThat(story.five()).isEmpty();
        assertThat(pairs(DailyFive.choose(story.facts(TODAY.plusDays(7)), 5))).hasSize(1);
    }

    @Test
    void oneWhoIsNotHereAnyMoreIsNotIntroduced() {
        assertThat(six().introduction(1, 99, CONSIDERED, 0).five()).isEmpty();
        assertThat(six().introduction(99, 1, CONSIDERED, 0).five()).isEmpty();
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSame() {
        Story story = six();
        story.introduction(1, 2, CONSIDERED, 9)
                .introduction(3, 4, CONSIDERED, 9)
                .introduction(5, 6, BOTH_ASKED, 9)
                .introduction(2, 5, CONSIDERED, 9);
        List<Candidate> chosen = story.five();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(DailyFive.choose(story.shuffled(new Random(seed)), 5)).isEqualTo(chosen);
        }
    }
}
