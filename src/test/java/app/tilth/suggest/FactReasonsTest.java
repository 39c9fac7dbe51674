package app.tilth.suggest;

import static app.tilth.model.Exchange.Passed.ASKED;
import static app.tilth.model.Exchange.Passed.GAVE;
import static app.tilth.model.Exchange.Passed.RECEIVED;
import static app.tilth.model.SuggestionKind.DATE;
import static app.tilth.model.SuggestionKind.LOOP;
import static app.tilth.model.SuggestionKind.NEWS;
import static app.tilth.model.SuggestionKind.RECIPROCATE;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.PartialDate;
import app.tilth.model.SuggestionState.What;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the reasons hold that rest on loops, exchanges, dates and news, and when they do not. */
class FactReasonsTest {
    private static Story one(Circle circle) {
        return new Story().person(1, circle);
    }

    @Nested
    class Loops {
        private double score(Loop.Kind kind, int openedAgo, @Nullable Integer dueIn) {
            return one(Circle.CLOSE)
                    .spoke(0)
                    .loop(kind, "the deck", openedAgo, dueIn)
                    .score(LOOP, 1);
        }

        @Test
        void aPromiseDueWithinAWeekOrPast() {
            assertThat(score(Loop.Kind.PROMISE, 1, 8)).isZero();
            assertThat(score(Loop.Kind.PROMISE, 1, 7)).isPositive();
            assertThat(score(Loop.Kind.PROMISE, 1, 0)).isLessThan(1).isGreaterThan(score(Loop.Kind.PROMISE, 1, 7));
            assertThat(score(Loop.Kind.PROMISE, 9, -1)).isGreaterThan(1);
        }

        @Test
        void aPromiseWithoutADayAfterTwoWeeks() {
            assertThat(score(Loop.Kind.PROMISE, 13, null)).isZero();
            assertThat(score(Loop.Kind.PROMISE, 14, null)).isPositive();
        }

        @Test
        void thanksAfterADay() {
            assertThat(score(Loop.Kind.THANKS, 1, null)).isZero();
            assertThat(score(Loop.Kind.THANKS, 2, null)).isPositive();
        }

        @Test
        void aResultAfterAMonth() {
            assertThat(score(Loop.Kind.RESULT, 30, null)).isZero();
            assertThat(score(Loop.Kind.RESULT, 31, null)).isPositive();
        }

        @Test
        void anAnswerAwaitedOnlyGentlyAfterThreeWeeks() {
            assertThat(score(Loop.Kind.ANSWER, 20, null)).isZero();
            assertThat(score(Loop.Kind.ANSWER, 21, null))
                    .isPositive()
                    .isLessThan(score(Loop.Kind.RESULT, 31, null))
                    .isLessThan(score(Loop.Kind.THANKS, 400, null));
        }

        @Test
        void onlyWhatIsOpenAndHasBegun() {
            assertThat(score(Loop.Kind.PROMISE, -1, 3)).isZero();
            Story story = one(Circle.CLOSE);
            story.loops.add(
                    new Loop(1, "a", 1, Loop.Kind.PROMISE, "", TODAY.minusDays(40), null, TODAY.minusDays(2), null));
            assertThat(story.score(LOOP, 1)).isZero();
        }

        @Test
        void ofSeveralTheMostPressing() {
            Story story = one(Circle.CLOSE).loop(Loop.Kind.ANSWER, "the reference", 300, null);
            story.loop(Loop.Kind.PROMISE, "send the deck", 20, -3).loop(Loop.Kind.RESULT, "the intro", 90, null);
            assertThat(story.candidate(LOOP, 1).terms()).contains(new Term.Quote("about", "send the deck"));
        }
    }

    @Nested
    class Reciprocate {
        @Test
        void receivedTwoWeeksToEighteenMonthsAgo() {
            assertThat(received(13)).isZero();
            assertThat(received(14)).isPositive();
            assertThat(received(548)).isPositive().isLessThan(received(14));
            assertThat(received(549)).isZero();
        }

        private double received(int daysAgo) {
            return one(Circle.CLOSE)
                    .passed(RECEIVED, Kind.ADVICE, Size.SMALL, daysAgo)
                    .score(RECIPROCATE, 1);
        }

        @Test
        void notOnceSomethingWentBack() {
            Story story = one(Circle.CLOSE).passed(RECEIVED, Kind.ADVICE, Size.SMALL, 100);
            assertThat(story.passed(GAVE, Kind.GIFT, Size.SMALL, 101).score(RECIPROCATE, 1))
                    .isPositive();
            assertThat(story.passed(GAVE, Kind.GIFT, Size.SMALL, 100).score(RECIPROCATE, 1))
                    .isZero();
        }

        @Test
        void whatCameAfterTheLastGiveCounts() {
            Story story = one(Circle.CLOSE)
                    .passed(RECEIVED, Kind.MONEY, Size.LARGE, 90)
                    .passed(GAVE, Kind.GIFT, Size.SMALL, 90)
                    .passed(RECEIVED, Kind.ADVICE, Size.SMALL, 40);
            assertThat(story.candidate(RECIPROCATE, 1).terms()).contains(new Term.Choice("received", "advice"));
        }

        @ParameterizedTest
        @EnumSource(Outcome.class)
        void anAskCountsWhereItWasGranted(Outcome outcome) {
            double score = one(Circle.CLOSE)
                    .passed(ASKED, Kind.REFERENCE, Size.MEDIUM, 60, outcome)
                    .score(RECIPROCATE, 1);
            assertThat(score > 0).isEqualTo(outcome == Outcome.GRANTED);
        }

        @Test
        void theLargerThingComesFirst() {
            Story story = one(Circle.CLOSE)
                    .passed(RECEIVED, Kind.REFERRAL, Size.LARGE, 200)
                    .passed(RECEIVED, Kind.ADVICE, Size.SMALL, 40);
            assertThat(story.candidate(RECIPROCATE, 1).terms()).contains(new Term.Choice("received", "referral"));
        }
    }

    @Nested
    class Dates {
        @Test
        void withinAWeekAndNeverPast() {
            assertThat(one(Circle.CLOSE).birthdayIn(-1).score(DATE, 1)).isZero();
            assertThat(one(Circle.CLOSE).birthdayIn(0).score(DATE, 1)).isPositive();
            assertThat(one(Circle.CLOSE).birthdayIn(7).score(DATE, 1)).isPositive();
            assertThat(one(Circle.CLOSE).birthdayIn(8).score(DATE, 1)).isZero();
        }

        @Test
        void theNearerTheMore() {
            for (int days = 0; days < 7; days++) {
                assertThat(one(Circle.CLOSE).birthdayIn(days).score(DATE, 1))
                        .isGreaterThan(one(Circle.CLOSE).birthdayIn(days + 1).score(DATE, 1));
            }
        }

        @Test
        void leapDayComesOnTheLastOfFebruary() {
            Story story = one(Circle.CLOSE)
                    .date(DateThatMatters.Kind.BIRTHDAY, "", new PartialDate(1992, MonthDay.of(2, 29)));
            assertThat(story.score(DATE, 1, LocalDate.of(2027, 2, 28)))
                    .isEqualTo(one(Circle.CLOSE).birthdayIn(0).score(DATE, 1));
            assertThat(story.score(DATE, 1, LocalDate.of(2027, 3, 1))).isZero();
        }

        @Test
        void acrossTheTurnOfTheYear() {
            Story story = one(Circle.CLOSE).date(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(1, 2));
            assertThat(story.score(DATE, 1, LocalDate.of(2026, 12, 30))).isPositive();
        }

        @Test
        void notBeforeItsFirstYear() {
            Story story = one(Circle.CLOSE)
                    .date(
                            DateThatMatters.Kind.FIRST_DAY,
                            "",
                            PartialDate.of(TODAY.plusYears(1).plusDays(2)));
            assertThat(story.score(DATE, 1)).isZero();
        }
    }

    @Nested
    class Fresh {
        private Story moved(int daysAgo) {
            return one(Circle.CLOSE).news(News.Kind.ORGANIZATION, "Kestrel", "Solstice Microgrids", daysAgo);
        }

        @Test
        void withinThirtyDays() {
            assertThat(moved(-1).score(NEWS, 1)).isZero();
            assertThat(moved(0).score(NEWS, 1)).isGreaterThan(moved(30).score(NEWS, 1));
            assertThat(moved(30).score(NEWS, 1)).isPositive();
            assertThat(moved(31).score(NEWS, 1)).isZero();
        }

        @Test
        void toldOnce() {
            assertThat(moved(20).state(NEWS, What.SHOWN, 15).score(NEWS, 1)).isZero();
            assertThat(moved(20).state(NEWS, What.DONE, 15).score(NEWS, 1)).isZero();
            assertThat(moved(20).state(NEWS, What.SHOWN, 0).score(NEWS, 1)).isPositive();
            assertThat(moved(20).state(NEWS, What.SHOWN, 21).score(NEWS, 1)).isPositive();
            assertThat(moved(20).state(RHYTHM, What.SHOWN, 15).score(NEWS, 1)).isPositive();
        }

        @Test
        void toldAgainWhenItWasPutOff() {
            Story story = moved(20).state(NEWS, What.SHOWN, 15).snoozed(NEWS, 15, TODAY);
            assertThat(story.score(NEWS, 1)).isPositive();
        }

        @Test
        void theNewestOfSeveral() {
            Story story = moved(9).news(News.Kind.PLACE, "Lisbon", "Porto", 2);
            assertThat(story.candidate(NEWS, 1).terms()).contains(new Term.Quote("after", "Porto"));
        }
    }
}
