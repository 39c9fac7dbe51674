package app.tilth.tie;

/** Natural logarithms, those of whole days from a table, since they are asked for millions of times a reading. */
final class Logarithms {
    private static final double[] TABLE = new double[1 << 14];

    static {
        for (int days = 0; days < TABLE.length; days++) {
            TABLE[days] = Math.log(days);
        }
    }

    private Logarithms() {}

    /** @param days above 0 */
    static double of(double days) {
        int whole = (int) days;
        return whole == days && whole < TABLE.length ? TABLE[whole] : Math.log(days);
    }
}
