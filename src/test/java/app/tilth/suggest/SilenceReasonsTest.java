package app.tilth.suggest;

import static app.tilth.model.Exchange.Passed.ASKED;
import static app.tilth.model.Exchange.Passed.GAVE;
import static app.tilth.model.Exchange.Passed.RECEIVED;
import static app.tilth.model.SuggestionKind.CADENCE;
import static app.tilth.model.SuggestionKind.NEW;
import static app.tilth.model.SuggestionKind.REVIVE;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the reasons hold that rest on the days of contact, and when they do not. */
class SilenceReasonsTest {
    private static Story one(Circle circle) {
        return new Story().person(1, circle);
    }

    @Nested
    class Rhythm {
        @Test
        void coolingByItsOwnRhythm() {
            assertThat(one(Circle.CLOSE).spokeEvery(21, 10, 60).score(RHYTHM, 1))
                    .isPositive();
            assertThat(one(Circle.CLOSE).spokeEvery(21, 10, 15).score(RHYTHM, 1))
                    .isZero();
        }

        @Test
        void needsThreeContactDays() {
            assertThat(one(Circle.CLOSE).spokeEvery(21, 3, 90).score(RHYTHM, 1)).isPositive();
            assertThat(one(Circle.CLOSE).spokeEvery(21, 2, 90).score(RHYTHM, 1)).isZero();
        }

        @Test
        void contactsToComeDoNotCount() {
            Story story = one(Circle.CLOSE).spokeEvery(21, 10, 60).spoke(-3);
            assertThat(story.score(RHYTHM, 1)).isPositive();
            assertThat(story.score(RHYTHM, 1, TODAY.plusDays(4))).isZero();
        }

        @ParameterizedTest
        @CsvSource({"0", "1"})
        void neverTheDayOfAContactOrTheNext(int silent) {
            for (int rhythm = 1; rhythm < 5; rhythm++) {
                assertThat(one(Circle.CORE).spokeEvery(rhythm, 3, silent).score(RHYTHM, 1))
                        .isZero();
            }
        }

        @Test
        void neverBeforeTheUsualTimeHasPassed() {
            for (int silent = 1; silent < 35; silent++) {
                assertThat(one(Circle.CORE).spokeEvery(30, 3, silent).score(RHYTHM, 1))
                        .isZero();
            }
        }

        @Test
        void aFastTieThatWentQuietIsStillItsRhythm() {
            Story story = one(Circle.CLOSE).spokeEvery(4, 30, 70);
            assertThat(story.score(RHYTHM, 1)).isPositive();
            assertThat(story.score(REVIVE, 1)).isZero();
        }

        @Test
        void aDormantTieThatWasRealIsLeftToRevive() {
            Story story = one(Circle.CLOSE).spokeEvery(21, 10, 900);
            assertThat(story.score(RHYTHM, 1)).isZero();
            assertThat(story.score(REVIVE, 1)).isPositive();
        }

        @Test
        void aDormantTieThatWasNeverMuchComesAfterACoolingOne() {
            Story story = one(Circle.CLOSE).spokeEvery(21, 3, 900);
            story.person(2, Circle.CLOSE).spokeEvery(21, 10, 60);
            assertThat(story.score(RHYTHM, 1)).isPositive().isLessThan(story.score(RHYTHM, 2));
            assertThat(story.score(REVIVE, 1)).isZero();
        }
    }

    @Nested
    class Cadence {
        @ParameterizedTest
        @CsvSource({"CORE, 7", "CLOSE, 30", "FRIENDS, 90", "ACTIVE, 365"})
        void pastTheCadenceOfTheCircle(Circle circle, int cadence) {
            assertThat(one(circle).spoke(cadence).score(CADENCE, 1)).isZero();
            assertThat(one(circle).spoke(cadence + 1).score(CADENCE, 1)).isPositive();
        }

        @Test
        void theWiderCircleHasNoneAndStandsBehindEverythingElse() {
            assertThat(one(Circle.WIDER).spoke(300).score(CADENCE, 1)).isZero();
            assertThat(one(Circle.WIDER).spoke(2000).score(CADENCE, 1))
                    .isPositive()
                    .isLessThan(.06);
            assertThat(one(Circle.WIDER).met(2000).score(CADENCE, 1))
                    .isPositive()
                    .isLessThan(.06);
        }

        @Test
        void anOwnCadenceComesBeforeTheCircles() {
            assertThat(one(Circle.FRIENDS).cadence(10).spoke(11).score(CADENCE, 1))
                    .isPositive();
            assertThat(one(Circle.CORE).cadence(60).spoke(11).score(CADENCE, 1)).isZero();
            assertThat(one(Circle.WIDER).cadence(30).spoke(30).score(CADENCE, 1))
                    .isZero();
            assertThat(one(Circle.WIDER).cadence(30).spoke(31).score(CADENCE, 1))
                    .isPositive();
        }

        @Test
        void whatWasGivenOrReceivedIsNotNothing() {
            assertThat(one(Circle.CLOSE)
                            .spoke(80)
                            .passed(GAVE, Kind.HELP, Size.SMALL, 10)
                            .score(CADENCE, 1))
                    .isZero();
            assertThat(one(Circle.CORE)
                            .passed(RECEIVED, Kind.HELP, Size.SMALL, 3)
                            .score(CADENCE, 1))
                    .isZero();
            assertThat(one(Circle.CORE)
                            .passed(RECEIVED, Kind.HELP, Size.SMALL, 8)
                            .score(CADENCE, 1))
                    .isPositive();
        }

        @Test
        void neverTheDayAfterAContact() {
            assertThat(one(Circle.CORE).cadence(1).spoke(1).score(CADENCE, 1)).isZero();
            assertThat(one(Circle.CORE).cadence(1).spoke(2).score(CADENCE, 1)).isPositive();
        }

        @Test
        void threeContactDaysAreARhythm() {
            assertThat(one(Circle.CLOSE).spoke(100, 120).score(CADENCE, 1)).isPositive();
            assertThat(one(Circle.CLOSE).spoke(100, 120, 140).score(CADENCE, 1)).isZero();
        }

        @Test
        void metThatLongAgo() {
            assertThat(one(Circle.CLOSE).met(30).score(CADENCE, 1)).isZero();
            assertThat(one(Circle.CLOSE).met(31).score(CADENCE, 1)).isPositive();
            assertThat(one(Circle.CLOSE).met(10).spoke(80).score(CADENCE, 1)).isZero();
        }

        @Test
        void wantedCloseAndNothingOnRecord() {
            assertThat(one(Circle.CORE).score(CADENCE, 1)).isPositive();
            assertThat(one(Circle.WIDER).score(CADENCE, 1)).isZero();
        }
    }

    @Nested
    class Revive {
        @Test
        void dormantAndOnceReal() {
            assertThat(one(Circle.FRIENDS).spokeEvery(30, 6, 800).score(REVIVE, 1))
                    .isPositive();
            assertThat(one(Circle.FRIENDS).spokeEvery(30, 5, 800).score(REVIVE, 1))
                    .isZero();
            assertThat(one(Circle.FRIENDS).spokeEvery(30, 6, 40).score(REVIVE, 1))
                    .isZero();
        }

        @Test
        void twoExchangesWereRealToo() {
            Story story = one(Circle.FRIENDS).passed(GAVE, Kind.HELP, Size.SMALL, 900);
            assertThat(story.score(REVIVE, 1)).isZero();
            assertThat(story.passed(ASKED, Kind.HELP, Size.SMALL, 800, Outcome.DECLINED)
                            .score(REVIVE, 1))
                    .isZero();
            assertThat(story.passed(RECEIVED, Kind.HELP, Size.SMALL, 800).score(REVIVE, 1))
                    .isPositive();
        }

        @Test
        void notWhereSomethingPassedLately() {
            Story story = one(Circle.FRIENDS).spokeEvery(30, 10, 800).passed(GAVE, Kind.HELP, Size.SMALL, 100);
            assertThat(story.score(REVIVE, 1)).isZero();
        }

        @Test
        void longestUntouchedAmongTheOnceStrongComesFirst() {
            Story story = new Story();
            for (long person = 1; person <= 40; person++) {
                boolean strong = person % 2 == 0;
                story.person(person, Circle.FRIENDS).spokeEvery(20, strong ? 60 : 6, strong ? 2000 : 500);
            }
            assertThat(story.five()).extracting(Candidate::person).allMatch(person -> person % 2 == 0);
        }

        @Test
        void notTheSamePeopleEveryWeekButTheSameAllDay() {
            Story story = new Story();
            for (long person = 1; person <= 30; person++) {
                story.person(person, Circle.FRIENDS).spokeEvery(30, 20, 1500);
            }
            Set<Long> first = new HashSet<>();
            for (int week = 0; week < 8; week++) {
                LocalDate day = TODAY.plusWeeks(week);
                first.add(story.five(day).getFirst().person());
                assertThat(story.five(day)).isEqualTo(story.five(day));
            }
            assertThat(first).hasSizeGreaterThan(3);
        }
    }

    @Nested
    class New {
        @Test
        void metOneToSixWeeksAgo() {
            assertThat(one(Circle.WIDER).met(6).score(NEW, 1)).isZero();
            assertThat(one(Circle.WIDER).met(7).score(NEW, 1)).isPositive();
            assertThat(one(Circle.WIDER).met(42).score(NEW, 1)).isPositive();
            assertThat(one(Circle.WIDER).met(43).score(NEW, 1)).isZero();
        }

        @Test
        void decaysTowardsSixWeeks() {
            assertThat(one(Circle.WIDER).met(40).score(NEW, 1))
                    .isLessThan(one(Circle.WIDER).met(20).score(NEW, 1));
        }

        @Test
        void onlyWhileThereWasNoSecondContact() {
            assertThat(one(Circle.WIDER).met(20).spoke(20).score(NEW, 1)).isPositive();
            assertThat(one(Circle.WIDER).met(20).spoke(20, 19).score(NEW, 1)).isZero();
            assertThat(one(Circle.WIDER)
                            .met(20)
                            .passed(GAVE, Kind.INTRODUCTION, Size.SMALL, 19)
                            .score(NEW, 1))
                    .isZero();
        }

        @Test
        void notWhereTheDayIsNotKnownOrTheyKnewEachOther() {
            assertThat(one(Circle.WIDER).spoke(20).score(NEW, 1)).isZero();
            assertThat(one(Circle.WIDER).met(20).spoke(40, 60, 80).score(NEW, 1))
                    .isZero();
            assertThat(one(Circle.WIDER).met(-2).score(NEW, 1)).isZero();
        }
    }
}
