package app.tilth.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at the clock again and again and tells the occasion for looking at everything anew, at most one a look. Time that passes
 * is told by instants, so that a day of daylight saving or another time zone is no jump; the day is the wall clock's.
 */
final class Vigil {
    /** Far beyond the time between two looks, and short beside any sleep of a computer. */
    static final Duration GAP = Duration.ofMinutes(3);

    /** A clock that is put right by the network goes back by less. */
    static final Duration BACK = Duration.ofMinutes(1);

    static final Duration HOUR = Duration.ofHours(1);

    /** So long after a change nothing more must have changed: whoever types is not followed letter by letter. */
    static final Duration QUIET = Duration.ofSeconds(2);

    private final Clock clock;
    private final Consumer<Occasion> told;
    private LocalDate day;
    private Instant looked;
    private Instant last;
    private volatile Instant changed = Instant.MAX;

    /**
     * Begins now, with everything just looked at.
     *
     * @param told is called by {@link #look()}
     */
    Vigil(Clock clock, Consumer<Occasion> told) {
        this.clock = clock;
        this.told = told;
        day = LocalDate.now(clock);
        looked = clock.instant();
        last = looked;
    }

    /** Something was changed just now. Called by any thread. */
    void changed() {
        changed = clock.instant();
    }

    /** Looks at the clock. Called every so often, by one thread at a time. */
    void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Optional<Occasion> occasion = occasion(now, today);
        day = today;
        looked = now;
        if (occasion.isPresent()) {
            last = now;
            changed = Instant.MAX;
            told.accept(occasion.get());
        }
    }

    private Optional<Occasion> occasion(Instant now, LocalDate today) {
        if (!today.equals(day)) {
            return Optional.of(Occasion.DAY_TURNED);
        }
        if (now.isBefore(looked.minus(BACK))) {
            return Optional.of(Occasion.CLOCK_SET_BACK);
        }
        if (now.isAfter(looked.plus(GAP))) {
            return Optional.of(Occasion.WOKEN);
        }
        if (!now.isBefore(last.plus(HOUR))) {
            return Optional.of(Occasion.HOUR_PASSED);
        }
        return changed.isAfter(now.minus(QUIET)) ? Optional.empty() : Optional.of(Occasion.CHANGED);
    }
}
