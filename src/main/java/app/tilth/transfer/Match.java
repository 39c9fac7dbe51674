package app.tilth.transfer;

/**
 * Who a draft is.
 *
 * @param id of the known person, 0 where it is none of them or cannot be told
 * @param by what told
 */
public record Match(long id, By by) {
    public static final Match NONE = new Match(0, By.NOTHING);
    public static final Match AMBIGUOUS = new Match(0, By.AMBIGUOUS);

    public enum By {
        NOTHING,
        EXTERNAL_ID,
        EMAIL,
        PHONE,
        PROFILE,
        NAME_AND_ORGANIZATION,
        NAME,
        /**
         * Several people have the name, and the draft has nothing else to be found by: which one is meant cannot be
         * told. To be listed as a problem and not added, or every import would add it again.
         */
        AMBIGUOUS
    }

    /** The person of an id, or nobody for 0. */
    static Match of(long id, By by) {
        return id == 0 ? NONE : new Match(id, by);
    }

    public boolean isKnown() {
        return id != 0;
    }
}
