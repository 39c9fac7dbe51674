package app.tilth.desktop;

/** Shows one notice at a time: a later one takes the place of an earlier. */
public interface Notices extends AutoCloseable {
    /**
     * Shows a notice. Takes a few seconds at most, so it is not called by a thread that draws.
     *
     * @param opened runs once, in a thread of its own, when the user clicks the notice or its button
     * @return whether the desktop took it
     */
    boolean show(Notice notice, Runnable opened);

    @Override
    void close();
}
