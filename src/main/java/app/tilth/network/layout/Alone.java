package app.tilth.network.layout;

import java.util.Arrays;

/** The block of people without a connection, below all others. */
final class Alone {
    /** The columns of a block are a power of two, so that one person more hardly ever makes another block of it. */
    private static final int WIDER = 2;

    private static final double APART = 1.5;
    private static final double BELOW = 4;

    private Alone() {}

    /** Sets the places of these; all others have theirs. */
    static void place(int[] alone, double[] x, double[] y) {
        int columns = Integer.highestOneBit((int) Math.sqrt(WIDER * alone.length) + 1);
        double bottom = Arrays.stream(y).max().orElse(0);
        double top = x.length == alone.length ? 0 : (Math.floor(bottom / BELOW) + 2) * BELOW;
        for (int i = 0; i < alone.length; i++) {
            x[alone[i]] = (i % columns - (Math.min(columns, alone.length) - 1) / 2.0) * APART;
            int row = i / columns;
            y[alone[i]] = top + row * APART;
        }
    }
}
