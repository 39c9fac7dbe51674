package app.tilth.ui.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a suggestion may be put off. */
public enum SnoozeChoice {
    TOMORROW,
    THREE_DAYS,
    NEXT_MONDAY,
    A_MONTH;

    /** The first day the suggestion may return, seen from a day. */
    public LocalDate from(LocalDate day) {
        return switch (this) {
            case TOMORROW -> day.plusDays(1);
            case THREE_DAYS -> day.plusDays(3);
            case NEXT_MONDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case A_MONTH -> day.plusMonths(1);
        };
    }
}
