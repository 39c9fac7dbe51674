package app.tilth.model;

/**
 * A day of someone's year to remember.
 *
 * @param label the user's own words for it, empty where the kind says enough
 */
public record DateThatMatters(Kind kind, String label, PartialDate date) {
    public enum Kind {
        BIRTHDAY,
        ANNIVERSARY,
        FIRST_DAY,
        OTHER
    }
}
