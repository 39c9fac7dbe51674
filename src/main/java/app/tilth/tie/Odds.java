package app.tilth.tie;

/** Probabilities and their log-odds. */
final class Odds {
    private static final double NEAREST = 1e-6;

    private Odds() {}

    /** Log-odds of a probability, which is kept a millionth away from 0 and 1. */
    static double log(double probability) {
        double p = Math.clamp(probability, NEAREST, 1 - NEAREST);
        return Math.log(p / (1 - p));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
