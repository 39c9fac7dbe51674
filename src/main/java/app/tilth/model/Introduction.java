package app.tilth.model;

import java.time.LocalDate;

/**
 * You bring two people together.
 *
 * @param reason why they should meet, one line, may be empty
 * @param day when it reached its stage
 */
public record Introduction(long id, String uid, long a, long b, Stage stage, String reason, LocalDate day)
        implements Entry {
    /** The same introduction as it stands from a day on. */
    public Introduction at(Stage reached, LocalDate from) {
        return new Introduction(id, uid, a, b, reached, reason, from);
    }

    /** Whether this is about these two, in whichever order. */
    public boolean isOf(long one, long other) {
        return (a == one && b == other) || (a == other && b == one);
    }

    public enum Stage {
        CONSIDERED,
        BOTH_ASKED,
        MADE,
        CAME_TO_SOMETHING,
        DROPPED
    }
}
