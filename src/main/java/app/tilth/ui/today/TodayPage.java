package app.tilth.ui.today;

import java.time.LocalDate;
import java.util.List;

/**
 * What Today shows.
 *
 * @param day the day it was chosen for
 * @param doubt a sentence where the day may not be right; may be empty
 * @param cards the suggestions not yet dealt with, best first
 * @param howMany suggestions a day has
 * @param doneToday how many of the day's suggestions are dealt with
 * @param minutesSpent what was done took of the day’s minutes, one for each suggestion
 * @param coming dates of the next two weeks, nearest first
 * @param month what went in and out since the first of the month
 * @param cooling the cooling ties to show, the one that matters most first
 * @param coolingCount how many ties cool altogether
 * @param lastDone a sentence on the last thing done today, such as “You wrote to Hana this morning.”; may be empty
 */
public record TodayPage(
        LocalDate day,
        String doubt,
        List<TodayCard> cards,
        int howMany,
        int doneToday,
        int minutesSpent,
        List<ComingDate> coming,
        Investment month,
        List<CoolingTie> cooling,
        int coolingCount,
        String lastDone) {
    public TodayPage {
        cards = List.copyOf(cards);
        coming = List.copyOf(coming);
        cooling = List.copyOf(cooling);
    }
}
