package app.tilth.ui.insights;

/** Round steps of an axis. */
final class Scale {
    private static final long[] STEPS = {1, 2, 5};
    private static final int DECADE = 10;

    private Scale() {}

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which no more than so many fit into a length. */
    static long step(long length, int most) {
        long decade = 1;
        while (true) {
            for (long step : STEPS) {
                if (length <= step * decade * most) {
                    return step * decade;
                }
            }
            decade *= DECADE;
        }
    }

    /** The first multiple of a step that is not below a value. */
    static long upTo(long value, long step) {
        return Math.ceilDiv(value, step) * step;
    }
}
