package app.tilth.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates in words: alone, or seen from a day, where "Thursday" is within a week and the year is told only if another. */
public final class Dates {
    private static final Messages WORDS = Messages.of("words");
    private static final DateTimeFormatter FULL = pattern("day.pattern.full");
    private static final DateTimeFormatter WEEKDAY = pattern("day.pattern.weekday");
    private static final DateTimeFormatter SHORT_WEEKDAY = pattern("day.pattern.short-weekday");
    private static final DateTimeFormatter DAY = pattern("day.pattern.this-year");
    private static final DateTimeFormatter DAY_AND_YEAR = pattern("day.pattern.any-year");
    private static final DateTimeFormatter SHORT_MONTH = pattern("month.pattern.short");
    private static final DateTimeFormatter MONTH = pattern("month.pattern.this-year");
    private static final DateTimeFormatter MONTH_AND_YEAR = pattern("month.pattern.any-year");

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONTHS_OF_A_SEASON = 3;
    private static final int NEAR_MONTHS = 6;

    private Dates() {}

    /** "Tuesday 24 November". */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "Thu". */
    public static String shortWeekday(LocalDate day) {
        return SHORT_WEEKDAY.format(day);
    }

    /** "Thu". */
    public static String shortWeekday(DayOfWeek day) {
        return SHORT_WEEKDAY.format(day);
    }

    /** "Thursday". */
    public static String weekday(DayOfWeek day) {
        return WEEKDAY.format(day);
    }

    /** "Wed 25 Nov". */
    public static String withWeekday(LocalDate day) {
        return shortWeekday(day) + ' ' + DAY.format(day);
    }

    /** "Wednesday 25 Nov". */
    public static String withFullWeekday(LocalDate day) {
        return WEEKDAY.format(day) + ' ' + DAY.format(day);
    }

    /** "today", "tomorrow", "yesterday", "Thursday", "6 Oct", "6 Oct 2024". */
    public static String day(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(ahead) <= 1) {
            return WORDS.get(ahead == 0 ? "day.today" : ahead > 0 ? "day.tomorrow" : "day.yesterday");
        }
        return byName(day, today);
    }

    /** Like {@link #day}, but today and tomorrow go by their weekday too, yesterday by its date. */
    public static String byName(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead >= 0 && ahead < DAYS_OF_A_WEEK) {
            return WEEKDAY.format(day);
        }
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** As after a verb: "today", "on Thursday", "on 6 Oct". */
    public static String onDay(LocalDate day, LocalDate today) {
        String words = day(day, today);
        return Math.abs(ChronoUnit.DAYS.between(today, day)) <= 1 ? words : WORDS.get("day.on", words);
    }

    /** "May" this year, "May 2024" beyond. */
    public static String month(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? MONTH : MONTH_AND_YEAR).format(day);
    }

    /** "May 2024", whichever year it is. */
    public static String monthAndYear(LocalDate day) {
        return MONTH_AND_YEAR.format(day);
    }

    /** A month to come: "February" while there is no other of that name near, "August 2027" from half a year on. */
    public static String monthAhead(LocalDate day, LocalDate today) {
        boolean near = !day.isBefore(today) && day.isBefore(today.plusMonths(NEAR_MONTHS));
        return (near ? MONTH : MONTH_AND_YEAR).format(day);
    }

    /**
     * By when, for what has time: "spring", "next spring" of the coming year, where the month is the middle one of its season
     * and that is not the present one; else the month. A winter lies in two years, so it is said by its months.
     */
    public static String seasonAhead(LocalDate day, LocalDate today) {
        String season = "season." + day.getMonthValue();
        long years = (long) day.getYear() - today.getYear();
        boolean fits = WORDS.has(season)
                && years <= 1
                && !day.isBefore(today.plusMonths(MONTHS_OF_A_SEASON - 1))
                && day.isBefore(today.plusYears(1));
        if (!fits) {
            return monthAhead(day, today);
        }
        return years == 0 ? WORDS.get(season) : WORDS.get("season.next", WORDS.get(season));
    }

    /** "Oct". */
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /** "12 Mar", of any year. */
    public static String ofAnyYear(MonthDay day) {
        // A leap year has them all.
        return DAY.format(day.atYear(2000));
    }

    /** The year, never grouped: "2024". */
    public static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(WORDS.raw(key), WORDS.locale());
    }
}
