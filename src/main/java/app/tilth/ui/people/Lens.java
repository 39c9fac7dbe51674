package app.tilth.ui.people;

/** A question the list of people answers without being filtered by hand. */
public enum Lens {
    EVERYONE,
    /** Core and Close ties that cool. */
    CLOSE_COOLING,
    /** Something is open with them. */
    LOOPS_OPEN,
    /** You gave within three months, and there was no contact since. */
    GAVE_UNHEARD,
    /** Once met in person, but not this calendar year. */
    UNSEEN_THIS_YEAR,
    /** Put away. */
    ARCHIVED
}
