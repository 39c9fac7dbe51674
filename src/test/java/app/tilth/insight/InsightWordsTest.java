package app.tilth.insight;

import static app.tilth.insight.Moments.TODAY;
import static app.tilth.insight.Moments.asked;
import static app.tilth.insight.Moments.gave;
import static app.tilth.insight.Moments.received;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.insight.Introducers.Introducer;
import app.tilth.insight.Moments.Moment;
import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.tie.Return;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.tie.WarmthOverTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsightWordsTest {
    private static final Harvest NOTHING = new Harvest(List.of());
    private static final int DAY = Math.toIntExact(TODAY.toEpochDay());

    private static Passing passing(int gave, int received, int asked) {
        List<Moment> moments = new ArrayList<>();
        moments.addAll(Collections.nCopies(gave, gave("2026-10-01")));
        moments.addAll(Collections.nCopies(received, received("2026-10-01")));
        moments.addAll(Collections.nCopies(asked, asked("2026-10-01")));
        return Passing.of(Moments.with(moments), TODAY, Stretch.TWELVE_MONTHS);
    }

    private static Harvest harvest(int... lags) {
        return new Harvest(IntStream.of(lags).mapToObj(InsightWordsTest::back).toList());
    }

    private static Return back(int lag) {
        return new Return(
                exchange(2, Passed.RECEIVED, TODAY), List.of(exchange(1, Passed.GAVE, TODAY.minusDays(lag))), false);
    }

    private static Exchange exchange(long id, Passed passed, LocalDate day) {
        return new Exchange(
                id, "e" + id, 1, passed, Exchange.Kind.HELP, Exchange.Size.SMALL, day, null, "", null, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Nothing was given or received in this time.",
                "1 | 0 | You gave once and received nothing.",
                "9 | 0 | You gave 9 times and received nothing.",
                "0 | 2 | You received twice and gave nothing.",
                "3 | 3 | You gave as often as you received.",
                "5 | 4 | You gave more often than you received.",
                "4 | 2 | You gave twice as often as you received.",
                "84 | 33 | You gave more than twice as often as you received.",
                "3 | 10 | You received more than three times as often as you gave.",
                "44 | 1 | You gave 44 times as often as you received."
            })
    void theHeadlineSaysHowGivingStandsToReceiving(int gave, int received, String sentence) {
        assertThat(InsightWords.headline(passing(gave, received, 1), NOTHING)).isEqualTo(sentence);
    }

    @Test
    void theHeadlineSaysHowLongReturnsTook() {
        assertThat(InsightWords.headline(passing(1, 1, 0), harvest(425)))
                .isEqualTo("You gave as often as you received. What came back took about 14 months to grow.");
        assertThat(InsightWords.headline(passing(1, 1, 0), harvest(0)))
                .isEqualTo("You gave as often as you received. What came back came on the same day.");
        assertThat(InsightWords.headline(passing(1, 1, 0), harvest(0, 0, 90)))
                .endsWith("Half or more of what came back came on the same day.");
    }

    @Test
    void whatPassedByMonthIsSaidAtEachExtreme() {
        assertThat(InsightWords.of(passing(0, 0, 0))).isEqualTo("Nothing passed between you and anyone in this time.");
        assertThat(InsightWords.of(passing(1, 1, 0)))
                .isEqualTo("In none of these 12 months did you give more often than you received.");
        assertThat(InsightWords.of(passing(2, 1, 0)))
                .isEqualTo("In 1 of 12 months you gave more often than you received.");
        Moment[] each = IntStream.range(0, 12)
                .mapToObj(i -> new Moment(TODAY.minusMonths(i), Passed.GAVE))
                .toArray(Moment[]::new);
        assertThat(InsightWords.of(Passing.of(Moments.with(each), TODAY, Stretch.TWELVE_MONTHS)))
                .isEqualTo("In each of these 12 months you gave more often than you received.");
        assertThat(InsightWords.of(Passing.of(Moments.with(gave("1990-01-01")), TODAY, Stretch.ALL)))
                .isEqualTo("In 1 of 4 decades you gave more often than you received.");
    }

    @Test
    void returnsAreSaidAtEachExtreme() {
        assertThat(InsightWords.of(NOTHING)).startsWith("Nothing that came back in this time is known");
        assertThat(InsightWords.of(harvest(90))).isEqualTo("One thing came back, 3 months after what you first gave.");
        assertThat(InsightWords.of(harvest(0))).isEqualTo("One thing came back, on the day you gave.");
        assertThat(InsightWords.of(harvest(0, 0))).isEqualTo("2 things came back, each on the day you gave.");
        assertThat(InsightWords.of(harvest(0, 90)))
                .isEqualTo("Up to 3 months between what you first gave and what came back.");
        assertThat(InsightWords.of(harvest(90, 91)))
                .isEqualTo("2 things came back, each 3 months after what you first gave.");
        assertThat(InsightWords.of(harvest(90, 1461)))
                .isEqualTo("From 3 months to 4 years between what you first gave and what came back.");
    }

    private static CirclesLived circles(int cold, int fresh) {
        var builder = TieIndex.builder(cold + fresh, 0);
        for (int person = 0; person < cold + fresh; person++) {
            builder.tie(person, Circle.FRIENDS, 0, person < cold ? DAY - 900 : DAY - 3);
        }
        return CirclesLived.of(TieReadings.of(builder.build(), DAY));
    }

    @Test
    void circlesAreSaidAtEachExtreme() {
        assertThat(InsightWords.of(circles(0, 0))).isEqualTo("Nobody is in a circle that asks for upkeep yet.");
        assertThat(InsightWords.of(circles(0, 1)))
                .isEqualTo("The one person you want near is neither cooling nor dormant.");
        assertThat(InsightWords.of(circles(1, 0))).isEqualTo("The one person you want near is dormant.");
        assertThat(InsightWords.of(circles(0, 3)))
                .isEqualTo("Of the 3 people you want near, none is cooling or dormant.");
        assertThat(InsightWords.of(circles(1, 3)))
                .isEqualTo("Of the 4 people you want near, none is cooling, one is dormant.");
        assertThat(InsightWords.of(circles(3, 0)))
                .isEqualTo("Of the 3 people you want near, none is cooling, 3 are dormant.");
    }

    @Test
    void warmthIsComparedWithTheBeginning() {
        TieReadings nobody = TieReadings.of(TieIndex.builder(0, 0).build(), DAY);
        int[] days = {DAY - 365, DAY};
        assertThat(InsightWords.of(WarmthOverTime.of(nobody, days), Stretch.TWELVE_MONTHS))
                .isEqualTo("There are no ties yet.");
        TieReadings fresh = TieReadings.of(
                TieIndex.builder(1, 0).tie(1, Circle.CORE, 0, DAY).build(), DAY);
        assertThat(InsightWords.of(WarmthOverTime.of(fresh, days), Stretch.TWO_YEARS))
                .isEqualTo("There were no ties yet two years ago.");
        TieReadings dormant = TieReadings.of(
                TieIndex.builder(1, 0).tie(1, Circle.CORE, 0, DAY - 3000).build(), DAY);
        assertThat(InsightWords.of(WarmthOverTime.of(dormant, days), Stretch.TWELVE_MONTHS))
                .isEqualTo("No tie was warm or cooling a year ago, and none is now.");
        var steady = TieIndex.builder(1, 0).tie(1, Circle.CORE, 0, DAY - 365);
        for (int day = DAY - 100; day <= DAY; day += 5) {
            steady.contact(day, Depth.CALL);
        }
        TieReadings warm = TieReadings.of(steady.build(), DAY);
        assertThat(InsightWords.of(WarmthOverTime.of(warm, days), Stretch.TWELVE_MONTHS))
                .isEqualTo("More warm ties than a year ago, and as many that cool.");
        assertThat(InsightWords.of(WarmthOverTime.of(warm, new int[] {DAY, DAY}), Stretch.ALL))
                .isEqualTo("As many warm ties as in November 2026, and as many that cool.");
    }

    @Test
    void introducersAreSaidAtEachExtreme() {
        assertThat(InsightWords.of(new Introducers(List.of(), 0))).isEqualTo("Nobody is here yet.");
        assertThat(InsightWords.of(new Introducers(List.of(), 5)))
                .isEqualTo("Who brought you together is not noted of anyone yet.");
        assertThat(InsightWords.of(new Introducers(List.of(new Introducer(1, 1, 0)), 5)))
                .isEqualTo("One of your 5 ties came through someone.");
        assertThat(InsightWords.of(new Introducers(List.of(new Introducer(1, 1, 0)), 1)))
                .isEqualTo("Your one tie came through someone.");
        assertThat(InsightWords.of(new Introducers(List.of(new Introducer(1, 5, 0)), 5)))
                .isEqualTo("All 5 of your ties came through someone.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Nobody is known within two steps of you yet.",
                "0 | 1 | The one person within two steps hangs on nobody else.",
                "0 | 7 | None of the 7 people within two steps hangs on one other person.",
                "1 | 1 | The one person within two steps hangs on one other person.",
                "1 | 7 | One of the 7 people within two steps hangs on one other person.",
                "6 | 7 | 6 of the 7 people within two steps hang on one other person."
            })
    void reachIsSaidAtEachExtreme(int hanging, int reached, String sentence) {
        assertThat(InsightWords.ofReach(hanging, reached)).isEqualTo(sentence);
    }
}
