package app.tilth.tie;

import app.tilth.model.Exchange;
import app.tilth.model.Warmth;

/**
 * Everything about a tie that decides how an ask would land today.
 *
 * @param strength from 0 to 1
 * @param balance b of the account
 * @param risk lapse risk by the tie's own rhythm, from 0 to 1
 * @param reciprocity how evenly the two turn to each other, from 0 to 1, see {@link #reciprocity}
 * @param rhythm g in days
 * @param silentDays days since the last contact, -1 where there was none
 * @param quietDays days since the last contact-day without an ask, -1 where there was none
 * @param askedDays days since the last ask, -1 where there was none
 * @param openAskDays days since the oldest ask that has no outcome yet, -1 where there is none
 * @param invested contact-days and gives, however long ago
 * @param wokenDays days since the contact that ended a dormancy, -1 where no dormancy has ended in the last two weeks
 */
public record Standing(
        double strength,
        double balance,
        double risk,
        double reciprocity,
        Warmth warmth,
        double rhythm,
        int silentDays,
        int quietDays,
        int askedDays,
        int openAskDays,
        OpenLoops loops,
        int invested,
        int wokenDays) {

    /** The standing of a tie on the day of the readings. */
    public static Standing of(TieReadings readings, int slot, OpenLoops loops, double reciprocity) {
        int today = readings.today();
        TieIndex ties = readings.ties();
        int askedDays = -1;
        int openAskDays = -1;
        int invested = readings.contactDays(slot);
        for (int i = 0; i < ties.exchanges(slot); i++) {
            ExchangeMark mark = ties.exchange(slot, i);
            if (mark.passed() == Exchange.Passed.ASKED && mark.day() <= today) {
                askedDays = today - mark.day();
                if (openAskDays < 0 && mark.outcome() == Exchange.Outcome.OPEN) {
                    openAskDays = askedDays;
                }
            }
            if (mark.passed() == Exchange.Passed.GAVE && mark.day() <= today) {
                invested++;
            }
        }
        return new Standing(
                readings.strength(slot),
                readings.balance(slot),
                readings.risk(slot),
                reciprocity,
                readings.warmth(slot),
                readings.rhythm(slot),
                readings.silentDays(slot),
                quietDays(readings, slot),
                askedDays,
                openAskDays,
                loops,
                invested,
                wokenDays(readings, slot));
    }

    /** How evenly two people turn to each other: the smaller number of beginnings over the larger, 0 without any. */
    public static double reciprocity(int youBegan, int theyBegan) {
        int most = Math.max(youBegan, theyBegan);
        return most == 0 ? 0 : (double) Math.min(youBegan, theyBegan) / most;
    }

    private static int wokenDays(TieReadings readings, int slot) {
        TieIndex ties = readings.ties();
        for (int i = readings.contactDays(slot) - 1; i > 0; i--) {
            int day = ties.contactDay(slot, i);
            if (readings.today() - day >= Projection.SETTLING_DAYS) {
                return -1;
            }
            if (Warming.isLongSilence(day - ties.contactDay(slot, i - 1), readings.rhythm(slot))) {
                return readings.today() - day;
            }
        }
        return -1;
    }

    private static int quietDays(TieReadings readings, int slot) {
        TieIndex ties = readings.ties();
        for (int i = readings.contactDays(slot) - 1; i >= 0; i--) {
            int day = ties.contactDay(slot, i);
            if (!isDayOfAsk(ties, slot, day)) {
                return readings.today() - day;
            }
        }
        return -1;
    }

    private static boolean isDayOfAsk(TieIndex ties, int slot, int day) {
        for (int i = 0; i < ties.exchanges(slot); i++) {
            ExchangeMark mark = ties.exchange(slot, i);
            if (mark.day() == day && mark.passed() == Exchange.Passed.ASKED) {
                return true;
            }
        }
        return false;
    }
}
