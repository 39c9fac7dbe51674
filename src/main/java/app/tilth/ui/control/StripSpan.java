package app.tilth.ui.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days a rhythm strip shows, as epoch days, both included.
 *
 * <p>Three years, or less where the tie is younger, or more where its last contact lies further back; always with room ahead
 * for what is expected.
 */
record StripSpan(int first, int last) {
    private static final int USUAL_YEARS_BACK = 3;
    private static final int LEAST_DAYS_BACK = 180;
    private static final int BEFORE_LAST_CONTACT = 365;
    private static final double AHEAD = .055;
    private static final int MOST_AHEAD = 366;
    private static final int MONTHLY_UP_TO = 500;
    private static final int MOST_YEARS = 9;

    static StripSpan of(RhythmPicture picture) {
        int today = picture.today();
        int first = today - LEAST_DAYS_BACK;
        if (!picture.contacts().isEmpty()) {
            int oldest = picture.contacts().getFirst().day();
            int newest = picture.contacts().getLast().day();
            int usual = Math.toIntExact(
                    LocalDate.ofEpochDay(today).minusYears(USUAL_YEARS_BACK).toEpochDay());
            int back = newest < usual + BEFORE_LAST_CONTACT ? newest - BEFORE_LAST_CONTACT : usual;
            first = Math.min(first, Math.max(back, oldest - 7));
        }
        int ahead = (int) Math.ceil((today - first) * AHEAD);
        int last = Math.max(today + ahead, Math.min(picture.expected() + ahead, today + MOST_AHEAD));
        return new StripSpan(first, last);
    }

    /** Where a day is from left to right, 0 to 1. */
    double at(int day) {
        return (day - first) / (double) (last - first);
    }

    /** The firsts of years, or of quarters where the span is short; far apart where it is very long. */
    List<LocalDate> ticks() {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate until = LocalDate.ofEpochDay(last);
        boolean quarters = last - first <= MONTHLY_UP_TO;
        int years = Math.max(1, (until.getYear() - from.getYear()) / MOST_YEARS);
        LocalDate tick = from.withDayOfYear(1);
        List<LocalDate> ticks = new ArrayList<>();
        while (!tick.isAfter(until)) {
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
            tick = quarters ? tick.plusMonths(3) : tick.plusYears(years);
        }
        return ticks;
    }
}
