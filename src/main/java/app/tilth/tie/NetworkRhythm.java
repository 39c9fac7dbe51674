package app.tilth.tie;

import java.util.OptionalDouble;

/** The interval that is usual in a whole network: g₀, the prior of every tie's own rhythm. */
final class NetworkRhythm {
    /** Fewer ties with a gap say nothing of the others: until then each tie's prior is its cadence. */
    private static final int FEWEST_TIES = 5;

    private NetworkRhythm() {}

    /** The median tie's mean gap in days, over the ties with two contact-days up to today; empty at cold start. */
    static OptionalDouble of(TieIndex ties, int today) {
        double[] gaps = new double[ties.size()];
        int count = 0;
        for (int slot = 0; slot < gaps.length; slot++) {
            FlatTies flat = ties.flat(slot);
            int row = ties.row(slot);
            int from = flat.dayFrom[row];
            int last = flat.daysEnd(row, today) - 1;
            if (last > from) {
                gaps[count++] = (double) (flat.days[last] - flat.days[from]) / (last - from);
            }
        }
        return of(gaps, count);
    }

    /**
     * The same from the mean gaps of the ties.
     *
     * @param gaps of which the first {@code count} are; put in another order
     */
    static OptionalDouble of(double[] gaps, int count) {
        return count < FEWEST_TIES ? OptionalDouble.empty() : OptionalDouble.of(Median.of(gaps, count));
    }

    /** The prior of one tie: the network's, at cold start the cadence asked for. */
    static double prior(OptionalDouble network, int cadenceDays) {
        return network.isPresent() ? network.getAsDouble() : Rhythm.cadence(cadenceDays);
    }
}
