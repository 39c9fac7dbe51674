package app.tilth.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes round every year, whose first year may not be known.
 *
 * @param year null where not known
 */
public record PartialDate(@Nullable Integer year, MonthDay monthDay) {

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), MonthDay.from(date));
    }

    public static PartialDate yearless(int month, int day) {
        return new PartialDate(null, MonthDay.of(month, day));
    }

    /** The first such day on or after {@code from}; 29 February falls on 28 February in other years. */
    public LocalDate nextOnOrAfter(LocalDate from) {
        LocalDate thisYear = in(from.getYear());
        return thisYear.isBefore(from) ? in(from.getYear() + 1) : thisYear;
    }

    private LocalDate in(int inYear) {
        return monthDay.isValidYear(inYear)
                ? monthDay.atYear(inYear)
                : Year.of(inYear).atMonth(monthDay.getMonth()).atEndOfMonth();
    }
}
