package app.tilth.background;

/** Why what was known a while ago is to be looked at anew. */
public enum Occasion {
    /** The watch began. */
    BEGUN,
    /** It is another day than before, by the wall clock. */
    DAY_TURNED,
    /** Nobody looked for longer than anybody sleeps between two looks: the computer was asleep. */
    WOKEN,
    /** The clock was set back. */
    CLOCK_SET_BACK,
    /** An hour has passed since the last occasion. */
    HOUR_PASSED,
    /** Something was changed, and for a moment nothing more. */
    CHANGED
}
