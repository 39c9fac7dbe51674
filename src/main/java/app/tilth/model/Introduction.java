package app.tilth.model;

import java.time.LocalDate;

/**
 * You bring two people together.
 *
 * @param id 0 where it is not kept yet
 * @param reason why they should meet, one line, may be empty
 * @param day when it reached its stage
 */
public record Introduction(long id, String uid, long a, long b, Stage stage, String reason, LocalDate day)
        implements Entry {
    /** The same introduction as it stands from a day on. */
    public Introduction at(Stage reached, LocalDate from) {
        return new Introduction(id, uid, a, b, reached, reason, from);
    }

    /** The same introduction for another reason. */
    public Introduction because(String why) {
        return new Introduction(id, uid, a, b, stage, why, day);
    }

    /** Whether it is kept; one that is only found has no id yet. */
    public boolean isKept() {
        return id != 0;
    }

    public enum Stage {
        CONSIDERED,
        BOTH_ASKED,
        MADE,
        CAME_TO_SOMETHING,
        DROPPED
    }
}
