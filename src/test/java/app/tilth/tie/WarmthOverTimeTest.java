package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WarmthOverTimeTest {
    /** Of each day the same as if all ties had been read then, those left out that began later. */
    @Property(tries = 60)
    void isWhatReadingsOfTheDaySay(
            @ForAll Random random, @ForAll @IntRange(max = 120) int size, @ForAll @IntRange(max = 1200) int today) {
        TieIndex ties = TieIndexTest.random(random, size);
        for (int i = 0; i < size / 10; i++) {
            ties = random.nextBoolean()
                    ? ties.without(random.nextInt(size))
                    : ties.with(TieIndexTest.history(random, random.nextInt(size + 5)));
        }
        var bent = new Recalibration(.5 + random.nextDouble(), random.nextDouble() - .5);
        int[] days = IntStream.range(0, 9).map(i -> today - 40 * (8 - i)).toArray();
        WarmthOverTime warmth = WarmthOverTime.of(TieReadings.of(ties, today, bent), days);
        for (int i = 0; i < days.length; i++) {
            TieReadings readings = TieReadings.of(ties, days[i], bent);
            int[] expected = new int[Warmth.values().length];
            for (int slot = 0; slot < ties.size(); slot++) {
                if (ties.live(slot) && hasBegun(ties, slot, days[i])) {
                    expected[readings.warmth(slot).ordinal()]++;
                }
            }
            for (Warmth state : Warmth.values()) {
                assertThat(warmth.ties(i, state)).isEqualTo(expected[state.ordinal()]);
            }
            assertThat(warmth.ties(i)).isEqualTo(IntStream.of(expected).sum());
        }
    }

    private static boolean hasBegun(TieIndex ties, int slot, int day) {
        boolean unknown = ties.metDay(slot) == TieIndex.UNKNOWN_DAY && ties.contactDays(slot) == 0;
        boolean met = ties.metDay(slot) != TieIndex.UNKNOWN_DAY && ties.metDay(slot) <= day;
        return unknown || met || ties.contactDaysUntil(slot, day) > 0;
    }

    @Test
    void aTieCountsFromTheDayItBegan() {
        TieIndex ties = TieIndex.builder(4, 2)
                .tie(1, Circle.CORE, 0, 100)
                .tie(2, Circle.CORE, 0, TieIndex.UNKNOWN_DAY)
                .contact(50, Depth.CALL)
                .tie(3, Circle.CORE, 0, TieIndex.UNKNOWN_DAY)
                .tie(4, Circle.CORE, 0, 100_000)
                .build();
        WarmthOverTime warmth = WarmthOverTime.of(TieReadings.of(ties, 200), new int[] {49, 50, 99, 100, 200});
        assertThat(IntStream.range(0, 5).map(warmth::ties)).containsExactly(1, 2, 2, 3, 3);
        assertThat(warmth.ties(1, Warmth.NEW)).isEqualTo(1);
        assertThat(warmth.ties(4, Warmth.DORMANT)).isEqualTo(3);
        assertThat(warmth.day(3)).isEqualTo(100);
    }

    @Test
    void withoutAnyoneThereIsNobodyOnAnyDay() {
        WarmthOverTime warmth =
                WarmthOverTime.of(TieReadings.of(TieIndex.builder(0, 0).build(), 10), new int[] {1, 10});
        assertThat(warmth.size()).isEqualTo(2);
        assertThat(warmth.ties(1)).isZero();
    }
}
