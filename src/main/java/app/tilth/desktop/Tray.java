package app.tilth.desktop;

/** A place in the desktop's tray, from which the window can be opened while it is closed. */
public interface Tray extends AutoCloseable {
    /**
     * Asks for the place. Where the desktop has a tray only later, as while the user logs in, the place is taken then.
     * Takes a few seconds at most, so it is not called by a thread that draws.
     *
     * @param open runs in a thread of its own when the place is clicked
     * @param quit likewise, when the user chose to end Tilth
     * @return whether there is a place now
     */
    boolean show(Runnable open, Runnable quit);

    /** Whether the place is there by now: the window may go without leaving the user outside. */
    boolean isThere();

    /** Gives up the place. */
    @Override
    void close();
}
