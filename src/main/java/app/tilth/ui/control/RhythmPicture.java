package app.tilth.ui.control;

import app.tilth.model.Depth;
import java.util.List;

/**
 * The contact-days of a tie, to be drawn.
 *
 * @param contacts oldest first, none after today
 * @param today as epoch day
 * @param expected the epoch day on which the next contact would come, -1 where none is known
 * @param spoken the same as a sentence
 */
public record RhythmPicture(List<Contact> contacts, int today, int expected, String spoken) {
    /** A contact-day, as epoch day, with the deepest contact on it. */
    public record Contact(int day, Depth depth) {}

    public RhythmPicture {
        contacts = List.copyOf(contacts);
    }

    /** Whether the expected day has gone by. */
    boolean isLate() {
        return expected >= 0 && expected < today;
    }
}
