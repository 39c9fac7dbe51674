package app.tilth.ui.today;

import java.time.LocalDate;

/**
 * A day of the next two weeks that concerns someone.
 *
 * @param person the person’s id
 * @param name the person’s name
 * @param what what the day is, such as “Birthday” or “You promised: send the deck”
 */
public record ComingDate(long person, LocalDate day, String name, String what, Occasion occasion) {
    public enum Occasion {
        BIRTHDAY,
        ANNIVERSARY,
        FIRST_DAY,
        OTHER,
        /** An open loop that falls due. */
        LOOP
    }
}
