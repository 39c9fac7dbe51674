package app.tilth.insight;

import app.tilth.tie.TieIndex;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;

/** The days on which it is looked how ties stood: today and the same day of months before. */
public final class SampleDays {
    /** More than these are not drawn: of longer times, not every month is looked at. */
    private static final int MOST = 120;

    private static final int MONTHS_OF_A_YEAR = 12;

    private SampleDays() {}

    /** Epoch days, ascending, today the last; the first is that many months back, or where the first tie began. */
    public static int[] of(TieIndex ties, LocalDate today, Stretch stretch) {
        int months = stretch.months() > 0 ? stretch.months() : monthsOfAll(ties, today);
        int step = (months + MOST - 1) / MOST;
        int steps = (months + step - 1) / step;
        return IntStream.rangeClosed(0, steps)
                .map(i -> Math.toIntExact(
                        today.minusMonths((long) step * (steps - i)).toEpochDay()))
                .toArray();
    }

    private static int monthsOfAll(TieIndex ties, LocalDate today) {
        int day = Math.toIntExact(today.toEpochDay());
        int first = day;
        for (int slot = 0; slot < ties.size(); slot++) {
            if (ties.live(slot)) {
                first = Math.min(first, known(ties.metDay(slot), day));
                first = Math.min(first, known(ties.firstDay(slot), day));
            }
        }
        long months = Period.between(LocalDate.ofEpochDay(first), today).toTotalMonths() + 1;
        return Math.max(MONTHS_OF_A_YEAR, Math.toIntExact(months));
    }

    private static int known(int day, int today) {
        return day == TieIndex.UNKNOWN_DAY ? today : day;
    }
}
