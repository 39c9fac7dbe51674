package app.tilth.need;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The months of a plan and where its seasons lie.
 *
 * @param end the last day of the plan: the horizon, or what takes its place
 * @param ask from this day on is the time to ask
 * @param months how many, this one included
 * @param far whether the horizon lies beyond the months that are planned
 */
record Calendar(LocalDate today, LocalDate end, LocalDate ask, int months, boolean far) {
    /** So many months are planned ahead, however far the horizon. */
    static final int MOST_MONTHS = 12;
    /** So many where there is no hurry. */
    private static final int UNHURRIED_MONTHS = 6;
    /** The time before the horizon in which to ask, one person at a time, in days. */
    private static final int ASK_DAYS = 21;

    /**
     * @param horizon not before today; null for no hurry
     */
    static Calendar of(LocalDate today, @Nullable LocalDate horizon) {
        LocalDate wanted = horizon == null ? today.plusMonths(UNHURRIED_MONTHS) : horizon;
        LocalDate furthest = today.plusMonths(MOST_MONTHS - 1).with(TemporalAdjusters.lastDayOfMonth());
        boolean far = wanted.isAfter(furthest);
        LocalDate end = far ? furthest : wanted;
        LocalDate ask = far ? end : latest(today, end.minusDays(ASK_DAYS));
        return new Calendar(today, end, ask, index(today, end) + 1, far);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static int index(LocalDate today, LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.from(day)));
    }

    YearMonth month(int index) {
        return YearMonth.from(today).plusMonths(index);
    }

    /** The month in which asking begins; beyond the last where the horizon is far. */
    int askMonth() {
        return far ? months : index(today, ask);
    }

    /** The months before the asking; this one at least. */
    int workMonths() {
        return Math.max(1, askMonth());
    }

    /** The first month after a season: two fifths of the time prepare, one fifth tends, what is between plants. */
    int end(Season season) {
        int work = workMonths();
        int prepare = Math.ceilDiv(2 * work, 5);
        return switch (season) {
            case PREPARE -> prepare;
            case PLANT -> Math.max(prepare, work - work / 5);
            case TEND -> work;
            case ASK -> months;
        };
    }

    int start(Season season) {
        return switch (season) {
            case PREPARE -> 0;
            case PLANT -> end(Season.PREPARE);
            case TEND -> end(Season.PLANT);
            case ASK -> Math.min(askMonth(), months - 1);
        };
    }

    Season season(int month) {
        if (month >= askMonth()) {
            return Season.ASK;
        }
        return month < end(Season.PREPARE) ? Season.PREPARE : month < end(Season.PLANT) ? Season.PLANT : Season.TEND;
    }

    /** The first day of a month on which something can be planned. */
    LocalDate first(int month) {
        LocalDate tomorrow = today.plusDays(1);
        return month > 0 ? month(month).atDay(1) : tomorrow.isAfter(last(0)) ? today : tomorrow;
    }

    /** The last day of a month that belongs to the plan. */
    LocalDate last(int month) {
        LocalDate last = month(month).atEndOfMonth();
        return last.isAfter(end) ? end : last;
    }

    /** Day {@code i} of so many spread over a month. */
    LocalDate spread(int month, int i, int count) {
        long room = ChronoUnit.DAYS.between(first(month), last(month));
        return first(month).plusDays(Math.max(0, room) * (i + 1) / (count + 1));
    }
}
