package app.tilth.background;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration STEP = Duration.ofSeconds(20);

    private final MovingClock clock = new MovingClock(LocalDateTime.of(2026, 3, 28, 12, 0), OSLO);
    private final List<Occasion> told = new ArrayList<>();
    private Vigil vigil = new Vigil(clock, told::add);

    private void pass(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            clock.pass(STEP);
            vigil.look();
        }
    }

    private void begin(LocalDateTime time) {
        clock.set(time);
        told.clear();
        vigil = new Vigil(clock, told::add);
    }

    @Test
    void everyHourAndAtMidnight() {
        begin(LocalDateTime.of(2026, 3, 24, 21, 30));
        pass(Duration.ofHours(3));
        assertThat(told).containsExactly(Occasion.HOUR_PASSED, Occasion.HOUR_PASSED, Occasion.DAY_TURNED);
    }

    /** On 29 March 2026 the clocks go from 2:00 to 3:00, on 25 October from 3:00 to 2:00. */
    @Test
    void aDayOfDaylightSavingIsNoSleep() {
        begin(LocalDateTime.of(2026, 3, 29, 1, 30));
        pass(Duration.ofMinutes(59));
        assertThat(told).isEmpty();
        begin(LocalDateTime.of(2026, 10, 25, 1, 30));
        pass(Duration.ofMinutes(119));
        assertThat(told).containsExactly(Occasion.HOUR_PASSED);
    }

    @Test
    void aSleepIsNoticedAtTheFirstLook() {
        clock.pass(Duration.ofMinutes(40));
        vigil.look();
        assertThat(told).containsExactly(Occasion.WOKEN);
        pass(Duration.ofMinutes(59));
        assertThat(told).hasSize(1);
    }

    @Test
    void aSleepOverNightTurnsTheDay() {
        clock.pass(Duration.ofHours(14));
        vigil.look();
        assertThat(told).containsExactly(Occasion.DAY_TURNED);
    }

    @Test
    void aClockSetBackAYearTurnsTheDayAndTheWatchGoesOn() {
        clock.set(LocalDateTime.of(2025, 3, 28, 12, 0));
        vigil.look();
        assertThat(told).containsExactly(Occasion.DAY_TURNED);
        pass(Duration.ofHours(1));
        assertThat(told).containsExactly(Occasion.DAY_TURNED, Occasion.HOUR_PASSED);
    }

    @Test
    void aClockSetBackOnItsDayIsTold() {
        clock.set(LocalDateTime.of(2026, 3, 28, 9, 0));
        vigil.look();
        assertThat(told).containsExactly(Occasion.CLOCK_SET_BACK);
    }

    @Test
    void aClockPutRightBySecondsIsNotTold() {
        clock.pass(Duration.ofSeconds(-30));
        vigil.look();
        assertThat(told).isEmpty();
    }

    /** However the clock jumps, a day is never looked at with what was known on another. */
    @Property
    void everyNewDayIsTold(@ForAll @Size(max = 30) List<@IntRange(min = -200_000, max = 200_000) Integer> jumps) {
        var moved = new MovingClock(LocalDate.of(2026, 5, 5).atTime(LocalTime.NOON), OSLO);
        List<Occasion> occasions = new ArrayList<>();
        var watch = new Vigil(moved, occasions::add);
        for (int seconds : jumps) {
            LocalDate before = LocalDate.now(moved);
            occasions.clear();
            moved.pass(Duration.ofSeconds(seconds));
            watch.look();
            if (!LocalDate.now(moved).equals(before)) {
                assertThat(occasions).containsExactly(Occasion.DAY_TURNED);
            } else {
                assertThat(occasions).doesNotContain(Occasion.DAY_TURNED).hasSizeLessThan(2);
            }
        }
    }
}
