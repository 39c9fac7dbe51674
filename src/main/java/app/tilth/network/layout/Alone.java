package app.tilth.network.layout;


/** The block of people without a connection, below all others. */
final class Alone {
    /** The columns of a block are a power of two, so that one person more hardly ever makes another block of it. */
    private static final int WIDER = 2;

    private static final double APART = 1.5;
    private static final double BELOW = 4;

    private Alone() {}

    static void place(int[] alone, double[] x, double[] y) {
        int columns = Integer.highestOneBit((int) Math.sqrt(WIDER * alone.length) + 1);
        double bottom = 0;
        boolean[] isAlone = new boolean[x.length];
        for (int node : alone) {
            isAlone[node] = true;
        }
        for (int node = 0; node < x.length; node++) {
            bottom = isAlone[node] ? bottom : Math.max(bottom, y[node]);
        }
        double top = x.length == alone.length ? 0 : (Math.floor(bottom / BELOW) + 2) * BELOW;
        for (int i = 0; i < alone.length; i++) {
            x[alone[i]] = (i % columns - (Math.min(columns, alone.length) - 1) / 2.0) * APART;
            y[alone[i]] = top + i / columns * APART;
        }
    }
}
