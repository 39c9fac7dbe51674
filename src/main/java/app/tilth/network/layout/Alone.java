package app.tilth.network.layout;

import java.util.Arrays;

/** The block of people without a connection, below all others. */
final class Alone {
    private static final int WIDER = 2;

    private static final double APART = 1.5;
    private static final double BELOW = 4;

    private Alone() {}

    /** Sets the places of these; all others have theirs. */
    static void place(int[] alone, double[] x, double[] y) {
        var across = Arrays.stream(x).summaryStatistics();
        double bottom = Arrays.stream(y).max().orElse(0);
        double top = x.length == alone.length ? 0 : (Math.floor(bottom / BELOW) + 2) * BELOW;
        int columns = columns(alone.length, (int) ((across.getMax() - across.getMin()) / APART));
        for (int i = 0; i < alone.length; i++) {
            x[alone[i]] = (i % columns - (Math.min(columns, alone.length) - 1) / 2.0) * APART;
            int row = i / columns;
            y[alone[i]] = top + row * APART;
        }
    }

    /**
     * A power of two, so that one person more hardly ever makes another block of it: about as wide as all else, else somewhat
     * wider than high.
     */
    private static int columns(int people, int across) {
        return Integer.highestOneBit(Math.max((int) Math.sqrt(WIDER * people), across) + 1);
    }
}
