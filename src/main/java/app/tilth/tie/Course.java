package app.tilth.tie;

import app.tilth.model.Depth;
import java.util.ArrayList;
import java.util.List;

/**
 * A course of small acts by which a tie is tended: a contact at a steady interval, and what goes with it.
 *
 * @param from epoch day of the first contact, after the day it is planned on
 * @param everyDays days from one contact to the next, from 1
 * @param depth how deep each contact goes, not {@link Depth#NONE}
 * @param gives how many small things are given, one with each contact from the second on
 * @param closesLoops whether all that is open, loops and earlier asks, is settled with the first contact
 */
public record Course(int from, int everyDays, Depth depth, int gives, boolean closesLoops) {
    /** Nobody is to be written to more often for the sake of a later ask. */
    private static final int SHORTEST_DAYS = 14;

    private static final int LONGEST_DAYS = 30;

    /** Half a year of months: whoever gives more than that for one ask is buying it. */
    private static final int MOST_GIVES = 6;

    /** An account that holds this is as good as one small thing given. */
    private static final double GIVEN_ENOUGH = Math.log(2);

    /**
     * @throws IllegalArgumentException if the interval is below 1, the gives below 0, or a contact none
     */
    public Course {
        if (everyDays < 1 || gives < 0 || depth == Depth.NONE) {
            throw new IllegalArgumentException("every " + everyDays + " days " + depth + ", giving " + gives);
        }
    }

    /**
     * The gentle course for a tie, from the day after the readings on: a message at its rhythm or cadence, whichever is
     * the shorter, but every two weeks to a month; everything open settled; something small given where the account
     * holds less than that, and where it is drawn as often as evens it, between two times and six.
     */
    public static Course gentle(TieReadings readings, int slot) {
        double wanted =
                Math.min(readings.rhythm(slot), Rhythm.cadence(readings.ties().cadenceDays(slot)));
        return new Course(
                readings.today() + 1,
                Math.clamp(Math.round(wanted), SHORTEST_DAYS, LONGEST_DAYS),
                Depth.MESSAGE,
                gives(readings.account(slot)),
                true);
    }

    private static int gives(Account account) {
        if (account.balance() < 0) {
            return (int) Math.clamp(Math.ceil(account.drawn() - account.given()), 2, MOST_GIVES);
        }
        return account.balance() < GIVEN_ENOUGH ? 1 : 0;
    }

    /** The epoch day of a contact, counted from 0. */
    public int day(int contact) {
        return from + contact * everyDays;
    }

    /** What it brings up to and including a day. */
    List<Deed> deeds(int until) {
        List<Deed> deeds = new ArrayList<>();
        for (int contact = 0; day(contact) <= until; contact++) {
            deeds.add(new Deed(day(contact), depth, contact >= 1 && contact <= gives));
        }
        return deeds;
    }

    /** The same from another day on. */
    public Course startingOn(int day) {
        return new Course(day, everyDays, depth, gives, closesLoops);
    }

    /** The same at another interval. */
    public Course every(int days) {
        return new Course(from, days, depth, gives, closesLoops);
    }

    /** The same with deeper or slighter contacts. */
    public Course by(Depth way) {
        return new Course(from, everyDays, way, gives, closesLoops);
    }
}
