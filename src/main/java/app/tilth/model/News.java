package app.tilth.model;

import java.time.LocalDate;

/**
 * A change in someone's life that an import showed.
 *
 * @param before what it was, may be empty
 * @param after what it is now
 */
public record News(long id, long person, Kind kind, String before, String after, LocalDate day) implements Entry {
    public enum Kind {
        ORGANIZATION,
        TITLE,
        PLACE
    }
}
