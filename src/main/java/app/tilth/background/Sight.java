package app.tilth.background;

/** What the user has before their eyes. */
public interface Sight {
    /** Whether Today is on the screen. */
    boolean showsToday();

    /** Whether it is, in the window the user works in. */
    boolean isLookedAt();

    /** Brings the window forward, with Today in it. */
    void openToday();
}
