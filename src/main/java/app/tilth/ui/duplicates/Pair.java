package app.tilth.ui.duplicates;

/**
 * Two who look like one person.
 *
 * @param why in sentences; empty where the user put them side by side
 */
public record Pair(long one, long other, String why) {
    /** Whether it is of the same two, in whichever order. */
    public boolean isOf(Pair pair) {
        return (one == pair.one && other == pair.other) || (one == pair.other && other == pair.one);
    }
}
