package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TieReadingsTest {
    private static final int UNKNOWN = TieIndex.UNKNOWN_DAY;

    @Test
    void takesTheCadenceAsPriorAtColdStart() {
        TieIndex ties = TieIndex.builder(3, 0)
                .tie(1, Circle.CLOSE, 0, UNKNOWN)
                .tie(2, Circle.CLOSE, 14, UNKNOWN)
                .tie(3, Circle.WIDER, 0, UNKNOWN)
                .contact(0, Depth.CALL)
                .contact(35, Depth.CALL)
                .build();
        TieReadings readings = TieReadings.of(ties, 100);
        assertThat(readings.networkRhythm()).isEmpty();
        assertThat(readings.rhythm(0)).isEqualTo(30);
        assertThat(readings.rhythm(1)).isEqualTo(14);
        assertThat(readings.rhythm(2)).isEqualTo((2 * 365 + 35) / 3.0);
    }

    @Test
    void takesTheMedianGapAsPriorOnceFiveTiesHaveOne() {
        TieReadings readings = TieReadings.of(withGaps(10, 40, 20, 50, 30, 0), 100);
        assertThat(readings.networkRhythm()).hasValue(30);
        assertThat(readings.rhythm(0)).isEqualTo((2 * 30 + 10) / 3.0);
        assertThat(readings.rhythm(5)).isEqualTo(30);
        assertThat(TieReadings.of(withGaps(10, 40, 20, 50, 30, 36), 100).networkRhythm())
                .hasValue(33);
    }

    @Test
    void readsAWeeklyTie() {
        TieReadings readings = TieReadings.of(weekly(), 63 + 28);
        // the cadence of a month is the prior of the engine notes' test vectors
        assertThat(readings.rhythm(0)).isEqualTo(123 / 11.0);
        assertThat(readings.risk(0)).isEqualTo(.331, within(.0006));
        assertThat(readings.warmth(0)).isEqualTo(Warmth.COOLING);
        assertThat(readings.silentDays(0)).isEqualTo(28);
        assertThat(readings.lastDay(0)).isEqualTo(63);
        assertThat(readings.expectedContactDay(0)).hasValue(63 + 11);
    }

    @Test
    void expectsTheLapseOnTheFirstDayItIsLikely() {
        TieReadings readings = TieReadings.of(weekly(), 63 + 7);
        int lapse = readings.expectedLapseDay(0).orElseThrow();
        assertThat(TieReadings.of(weekly(), lapse).risk(0)).isGreaterThanOrEqualTo(.60);
        assertThat(TieReadings.of(weekly(), lapse - 1).risk(0)).isLessThan(.60);
        assertThat(TieReadings.of(weekly(), lapse - 1).expectedLapseDay(0)).hasValue(lapse);
        assertThat(TieReadings.of(weekly(), lapse).expectedLapseDay(0)).isEmpty();
    }

    @Test
    void readsATieWithoutContact() {
        TieIndex ties = TieIndex.builder(2, 0)
                .tie(1, Circle.FRIENDS, 0, 90)
                .tie(2, Circle.FRIENDS, 0, UNKNOWN)
                .build();
        TieReadings readings = TieReadings.of(ties, 100);
        assertThat(readings.warmth(0)).isEqualTo(Warmth.NEW);
        assertThat(readings.warmth(1)).isEqualTo(Warmth.DORMANT);
        assertThat(readings.risk(0)).isEqualTo(1);
        assertThat(readings.strength(0)).isZero();
        assertThat(readings.balance(0)).isZero();
        assertThat(readings.silentDays(0)).isEqualTo(-1);
        assertThat(readings.lastDay(0)).isEqualTo(UNKNOWN);
        assertThat(readings.expectedLapseDay(0)).isEmpty();
        assertThat(readings.expectedContactDay(0)).isEmpty();
    }

    @Test
    void leavesOutDaysAfterToday() {
        TieIndex whole = TieIndexTest.random(new Random(4), 300);
        int today = 500;
        var builder = TieIndex.builder(300, 0);
        for (int slot = 0; slot < whole.size(); slot++) {
            TieHistory history = whole.history(slot);
            builder.tie(history.person(), history.circle(), history.cadenceDays(), history.metDay());
            for (int i = 0; i < history.days().length && history.days()[i] <= today; i++) {
                builder.contact(history.days()[i], history.depths()[i]);
            }
            history.exchanges().stream().filter(e -> e.day() <= today).forEach(builder::exchange);
        }
        assertSame(TieReadings.of(whole, today), TieReadings.of(builder.build(), today));
    }

    @Test
    void tenOnTimeContactsAreFullStrength() {
        var builder = TieIndex.builder(2, 0).tie(1, Circle.CLOSE, 0, UNKNOWN);
        for (int i = 1; i <= 10; i++) {
            builder.contact(-30 * i, Depth.MESSAGE);
        }
        builder.tie(2, Circle.CLOSE, 0, UNKNOWN).contact(-30, Depth.CALL);
        TieReadings readings = TieReadings.of(builder.build(), 0);
        assertThat(readings.strength(0)).isEqualTo(1, within(.002));
        assertThat(readings.strength(1)).isEqualTo(1.5 / 3.56, within(1e-9));
    }

    @Property(tries = 50)
    void staysInRange(@ForAll Random random, @ForAll @IntRange(max = 1200) int today) {
        TieReadings readings = TieReadings.of(TieIndexTest.random(random, 100), today);
        for (int slot = 0; slot < 100; slot++) {
            assertThat(readings.strength(slot)).isBetween(0.0, 1.0);
            assertThat(readings.risk(slot)).isBetween(0.0, 1.0);
            assertThat(readings.riskWithin(slot, 30)).isBetween(0.0, 1.0);
            assertThat(readings.rhythm(slot)).isPositive();
            assertThat(readings.expectedLapseDay(slot).orElse(today + 1)).isGreaterThan(today);
        }
    }

    /** Ties without a gap come and go, so that the median stays as it is. */
    @Property(tries = 50)
    void readingOneAgainEqualsReadingAll(@ForAll Random random, @ForAll @IntRange(min = 1, max = 600) int size) {
        TieIndex ties = TieIndexTest.random(random, 0);
        for (int gap : new int[] {30, 30, 30, 30, 30}) {
            ties = ties.with(new TieHistory(
                    10_000 + ties.size(), Circle.CORE, 0, UNKNOWN, new int[] {0, gap}, both(), List.of()));
        }
        TieReadings readings = TieReadings.of(ties, 500);
        for (int i = 0; i < size; i++) {
            long person = random.nextInt(600);
            TieHistory all = TieIndexTest.history(random, person);
            int one = Math.min(1, all.days().length);
            ties = random.nextInt(4) == 0
                    ? ties.without(person)
                    : ties.with(new TieHistory(
                            person,
                            all.circle(),
                            all.cadenceDays(),
                            all.metDay(),
                            Arrays.copyOf(all.days(), one),
                            Arrays.copyOf(all.depths(), one),
                            all.exchanges()));
            readings = readings.after(ties, person);
        }
        assertSame(readings, TieReadings.of(ties, 500));
    }

    private static Depth[] both() {
        return new Depth[] {Depth.CALL, Depth.CALL};
    }

    private static TieIndex weekly() {
        var builder = TieIndex.builder(1, 10).tie(1, Circle.CLOSE, 0, UNKNOWN);
        for (int i = 0; i < 10; i++) {
            builder.contact(7 * i, Depth.MESSAGE);
        }
        return builder.build();
    }

    /** One tie a gap, 0 for a tie with one contact-day. */
    private static TieIndex withGaps(int... gaps) {
        var builder = TieIndex.builder(gaps.length, 0);
        for (int i = 0; i < gaps.length; i++) {
            builder.tie(i, Circle.CORE, 0, UNKNOWN).contact(0, Depth.CALL).contact(gaps[i], Depth.CALL);
        }
        return builder.build();
    }

    private static void assertSame(TieReadings one, TieReadings other) {
        assertThat(one.networkRhythm()).isEqualTo(other.networkRhythm());
        assertThat(one.ties().size()).isEqualTo(other.ties().size());
        for (int slot = 0; slot < one.ties().size(); slot++) {
            assertThat(one.rhythm(slot)).isEqualTo(other.rhythm(slot));
            assertThat(one.risk(slot)).isEqualTo(other.risk(slot));
            assertThat(one.warmth(slot)).isEqualTo(other.warmth(slot));
            assertThat(one.silentDays(slot)).isEqualTo(other.silentDays(slot));
            assertThat(one.strength(slot)).isEqualTo(other.strength(slot));
            assertThat(one.balance(slot)).isEqualTo(other.balance(slot));
            assertThat(one.account(slot)).isEqualTo(other.account(slot));
            assertThat(one.expectedLapseDay(slot)).isEqualTo(other.expectedLapseDay(slot));
        }
    }
}
