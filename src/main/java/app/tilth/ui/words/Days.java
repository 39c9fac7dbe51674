package app.tilth.ui.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days as they are written in the window. */
public final class Days {
    private static final DateTimeFormatter FULL = pattern("EEEE d MMMM");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE");
    private static final DateTimeFormatter SHORT_WEEKDAY = pattern("EEE");
    private static final DateTimeFormatter DAY = pattern("d MMM");
    private static final DateTimeFormatter DAY_AND_YEAR = pattern("d MMM yyyy");

    private Days() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Texts.language());
    }

    /** “Tuesday 24 November”. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** “Thu”. */
    public static String shortWeekday(LocalDate day) {
        return SHORT_WEEKDAY.format(day);
    }

    /** “Wed 25 Nov”. */
    public static String withWeekday(LocalDate day) {
        return SHORT_WEEKDAY.format(day) + ' ' + DAY.format(day);
    }

    /** “Thursday” within the coming week, “6 Oct” within the year, “6 Oct 2027” beyond. */
    public static String seenFrom(LocalDate today, LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead >= 0 && ahead < 7) {
            return WEEKDAY.format(day);
        }
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
