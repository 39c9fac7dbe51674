package app.tilth.tie;

/** How much of each other two people have had of late: the share of what ten on-time contacts would give, from 0 to 1. */
final class Strength {
    /** Σ age^−0.8 over ten contacts at ages 1 to 10 cadences, in units of one cadence. */
    private static final double TEN_ON_TIME = 3.56;

    private Strength() {}

    /** @param cadenceDays days between contacts asked for, above 0 */
    static double of(FlatTies ties, int from, int end, int today, int cadenceDays) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += ties.depth(i).weight() * Aging.weight(Aging.age(ties.days[i], today));
        }
        return Math.min(1, sum / (TEN_ON_TIME * Aging.weight(cadenceDays)));
    }
}
