package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.tie.LapseRisk.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseRiskTest {
    /** Ten contact-days with a prior of 30 days, from the engine notes. */
    @ParameterizedTest
    @CsvSource({
        "7, 7, 45, .157",
        "7, 28, 45, .331",
        "7, 60, 45, .544",
        "30, 30, 120, .233",
        "30, 120, 120, .443",
        "30, 240, 120, .641"
    })
    void givesTheKnownRisks(int gap, int silent, double horizon, double risk) {
        int[] days = IntStream.range(0, 10).map(i -> i * gap).toArray();
        double rhythm = Rhythm.of(10, 9 * gap, 30);
        assertThat(Rhythm.horizon(rhythm)).isEqualTo(horizon);
        assertThat(LapseRisk.of(days, 10, 9 * gap + silent, horizon, Weights.OWN_RHYTHM))
                .isEqualTo(risk, within(.0006));
    }

    /** Worked out with the reference's own code. */
    @Test
    void givesTheKnownRiskOfAFixedHorizon() {
        assertThat(LapseRisk.of(new int[] {0, 10, 20, 50}, 4, 60, 30, Weights.FIXED))
                .isEqualTo(0.5021425515285037, within(1e-9));
    }

    @Test
    void isCertainWithoutAnyContact() {
        assertThat(LapseRisk.of(new int[0], 0, 100, 30, Weights.OWN_RHYTHM)).isEqualTo(1);
    }

    @Test
    void readsOnlyTheDaysCounted() {
        assertThat(LapseRisk.of(new int[] {1, 2, 3, 900}, 3, 10, 30, Weights.OWN_RHYTHM))
                .isEqualTo(LapseRisk.of(new int[] {1, 2, 3}, 3, 10, 30, Weights.OWN_RHYTHM));
    }

    @Test
    void holdsForAgesBeyondTheTable() {
        double risk = LapseRisk.of(new int[] {-40_000, -39_000}, 2, 20_000, 365, Weights.OWN_RHYTHM);
        assertThat(risk).isGreaterThan(.9).isLessThan(1);
    }

    @Property
    void risesWithSilence(
            @ForAll @Size(min = 1, max = 40) @UniqueElements List<@IntRange(max = 3000) Integer> contactDays,
            @ForAll @IntRange(min = 1, max = 2000) int silent,
            @ForAll @IntRange(min = 7, max = 2000) int horizon,
            @ForAll boolean own) {
        int[] days = sorted(contactDays);
        int last = days[days.length - 1];
        Weights weights = own ? Weights.OWN_RHYTHM : Weights.FIXED;
        double earlier = LapseRisk.of(days, days.length, last + silent, horizon, weights);
        double later = LapseRisk.of(days, days.length, last + silent + 1, horizon, weights);
        assertThat(later).isGreaterThan(earlier).isBetween(0.0, 1.0);
    }

    @Property
    void fallsWithAnotherContactToday(
            @ForAll @Size(min = 1, max = 40) @UniqueElements List<@IntRange(max = 3000) Integer> contactDays,
            @ForAll @IntRange(min = 1, max = 2000) int silent,
            @ForAll @IntRange(min = 7, max = 2000) int horizon,
            @ForAll boolean own) {
        int[] days = sorted(contactDays);
        int today = days[days.length - 1] + silent;
        int[] more = Arrays.copyOf(days, days.length + 1);
        more[days.length] = today;
        Weights weights = own ? Weights.OWN_RHYTHM : Weights.FIXED;
        assertThat(LapseRisk.of(more, more.length, today, horizon, weights))
                .isLessThan(LapseRisk.of(days, days.length, today, horizon, weights));
    }

    private static int[] sorted(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
