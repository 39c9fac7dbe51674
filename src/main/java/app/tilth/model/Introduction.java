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
    public enum Stage {
        CONSIDERED,
        BOTH_ASKED,
        MADE,
        CAME_TO_SOMETHING,
        DROPPED
    }
}
