package app.tilth.ui.welcome;

/** How a running import tells where it is, and learns that it is to stop. */
public interface ImportProgress {
    /**
     * @param fraction done of the whole, 0 to 1; negative if it cannot be known
     * @param line what is being done, in one line
     */
    void at(double fraction, String line);

    boolean isCancelled();
}
