package app.tilth.tie;

/** The kind of thing to do first, before an ask; what exactly, other rooms find in loops, offers and shared interests. */
public enum Act {
    /** A word without an ask in it. */
    SAY_HELLO,
    /** Time together, more than once. */
    SPEND_TIME,
    GIVE,
    /** Keep the promise, say the thanks, tell how it ended. */
    CLOSE_LOOP,
    /** Hear how the earlier ask stands, or let it go. */
    SETTLE_EARLIER_ASK,
    /** Let time pass since the last ask. */
    WAIT,
    ASK_SMALLER
}
