package app.tilth.transfer;

/**
 * Who a draft is.
 *
 * @param id of the known person, 0 where it is none of them
 * @param by what told
 */
public record Match(long id, By by) {
    public static final Match NONE = new Match(0, By.NOTHING);

    public enum By {
        NOTHING,
        EXTERNAL_ID,
        EMAIL,
        PHONE,
        PROFILE,
        NAME_AND_ORGANIZATION,
        NAME
    }

    public boolean isKnown() {
        return id != 0;
    }
}
