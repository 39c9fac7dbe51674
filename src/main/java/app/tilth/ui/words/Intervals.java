package app.tilth.ui.words;

import app.tilth.capture.SpanReader;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** How often something is wanted, as it is written into a field and read from it. */
public final class Intervals {
    /** Ten years. */
    public static final int LONGEST_DAYS = 3_653;

    private static final int WEEK = 7;
    /** From here on months say more than weeks, where it is whole months. */
    private static final int MOST_WEEKS = 12;

    private Intervals() {}

    /** As exact as it is kept, so that it is read again as the same: "every 2 weeks", "every month", "every 90 days". */
    public static String text(int days) {
        return Texts.get("every", Spans.each(span(days)));
    }

    private static Span span(int days) {
        boolean weeks = days % WEEK == 0;
        if (weeks && days <= MOST_WEEKS * WEEK) {
            return new Span(days / WEEK, Span.Unit.WEEK);
        }
        int years = nearest(days, ChronoUnit.YEARS);
        if (days(years, ChronoUnit.YEARS) == days) {
            return new Span(years, Span.Unit.YEAR);
        }
        int months = nearest(days, ChronoUnit.MONTHS);
        if (days(months, ChronoUnit.MONTHS) == days) {
            return new Span(months, Span.Unit.MONTH);
        }
        return weeks ? new Span(days / WEEK, Span.Unit.WEEK) : new Span(days, Span.Unit.DAY);
    }

    /** Days, from 1 to {@link #LONGEST_DAYS}; empty where the text is no such interval. */
    public static OptionalInt read(String text) {
        OptionalInt days = SpanReader.days(text);
        return days.isPresent() && days.getAsInt() <= LONGEST_DAYS ? days : OptionalInt.empty();
    }

    /** The next interval people would name, from a day on by days, weeks, months and years; 0 stands before the first. */
    public static int longer(int days) {
        int next = 1;
        while (next <= days) {
            next = after(next);
        }
        return Math.min(next, LONGEST_DAYS);
    }

    /** The one before, down to 0. */
    public static int shorter(int days) {
        int before = 0;
        for (int next = 1; next < days; next = after(next)) {
            before = next;
        }
        return before;
    }

    private static int after(int days) {
        if (days < 2 * WEEK) {
            return days + 1;
        }
        if (days < MOST_WEEKS * WEEK) {
            return days + WEEK;
        }
        ChronoUnit unit = days < days(2, ChronoUnit.YEARS) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        return days((int) ((days + 1) / length(unit)) + 1, unit);
    }

    private static int nearest(int days, ChronoUnit unit) {
        return Math.toIntExact(Math.round(days / length(unit)));
    }

    private static int days(int many, ChronoUnit unit) {
        return Math.toIntExact(Math.round(many * length(unit)));
    }

    private static double length(ChronoUnit unit) {
        return (double) unit.getDuration().toSeconds()
                / ChronoUnit.DAYS.getDuration().toSeconds();
    }
}
