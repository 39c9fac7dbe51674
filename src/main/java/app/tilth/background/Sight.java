package app.tilth.background;

/** What the user has before their eyes. */
public interface Sight {
    /** Whether Today is open in a window in front. */
    boolean showsToday();

    /** Brings the window forward, with Today in it. */
    void openToday();
}
