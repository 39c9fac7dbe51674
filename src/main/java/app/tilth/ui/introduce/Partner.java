package app.tilth.ui.introduce;

/**
 * Someone another person may be introduced to.
 *
 * @param note what speaks for it, or that they know each other; may be empty
 * @param acquainted whether they know each other already
 */
public record Partner(long id, String name, String role, String note, boolean acquainted) {}
