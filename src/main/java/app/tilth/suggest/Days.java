package app.tilth.suggest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days between two dates. */
final class Days {
    private Days() {}

    /** Below 0 where {@code until} comes first. */
    static int between(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
