package app.tilth.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.tie.TieIndex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static int day(String day) {
        return Math.toIntExact(LocalDate.parse(day).toEpochDay());
    }

    private static TieIndex met(String day) {
        return TieIndex.builder(1, 1)
                .tie(1, Circle.CORE, 0, day(day))
                .contact(day("2200-01-01"), Depth.CALL)
                .build();
    }

    @Test
    void theSameDayOfEachMonthUpToToday() {
        int[] days = SampleDays.of(met("2020-01-01"), TODAY, Stretch.TWELVE_MONTHS);
        assertThat(days).hasSize(13).isSorted().startsWith(day("2025-11-24")).endsWith(day("2026-11-24"));
        assertThat(SampleDays.of(met("2020-01-01"), TODAY, Stretch.TWO_YEARS)).hasSize(25);
    }

    @Test
    void allBeginsBeforeTheFirstTieAndHoldsTenYearsOfMonths() {
        assertThat(SampleDays.of(met("2024-11-23"), TODAY, Stretch.ALL)).hasSize(26);
        assertThat(SampleDays.of(met("2016-11-25"), TODAY, Stretch.ALL)).hasSize(121);
        assertThat(SampleDays.of(met("2026-11-24"), TODAY, Stretch.ALL)).hasSize(13);
        assertThat(SampleDays.of(TieIndex.builder(0, 0).build(), TODAY, Stretch.ALL))
                .hasSize(13);
        assertThat(SampleDays.of(met("2150-01-01"), TODAY, Stretch.ALL)).hasSize(13);
    }

    @Test
    void ofALongTimeNotEveryMonthIsLookedAt() {
        int[] days = SampleDays.of(met("1900-01-01"), TODAY, Stretch.ALL);
        assertThat(days).hasSizeBetween(100, 121).isSorted().endsWith(day("2026-11-24"));
        assertThat(days[0]).isLessThanOrEqualTo(day("1900-01-01"));
    }
}
