package app.tilth.model;

/**
 * Two who look like one person and are not, as the user said.
 *
 * @param a the smaller person id
 * @param b the larger person id
 */
public record DistinctPair(long a, long b) implements Entry {
    public DistinctPair {
        if (a > b) {
            long low = b;
            b = a;
            a = low;
        }
    }
}
