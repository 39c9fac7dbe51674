package app.tilth.tie;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The probability that a tie stays silent through a coming window: a logistic blend of activation (Anderson & Schooler 1991)
 * and BG/NBD silence (Fader, Hardie & Lee 2005).
 *
 * <p>Contact-days are ascending distinct epoch days up to today; without any the risk is 1.
 */
public final class LapseRisk {
    /** From this risk on a tie is taken to lapse. */
    public static final double LAPSING = .60;

    /** Further away than this an expected lapse is not told, in days. */
    private static final int FURTHEST_DAYS = 100 * 366;

    private LapseRisk() {}

    /**
     * How activation and silence weigh.
     *
     * @param activation what a unit of activation adds to the log-odds, below 0
     * @param silence what a unit of BG/NBD log-odds adds, above 0
     */
    public record Weights(double base, double activation, double silence) {
        /** For the horizon of the tie's own rhythm, {@link Rhythm#horizon}. */
        public static final Weights OWN_RHYTHM = new Weights(1.747, -1.066, .175);

        /** For one horizon over all ties. */
        public static final Weights FIXED = new Weights(1.505, -.895, .280);
    }

    /**
     * @param days of which the first {@code count} are contact-days
     * @param horizon length of the window in days, above 0
     * @return from 0 to 1, growing with silence
     */
    public static double of(int[] days, int count, int today, double horizon, Weights weights) {
        return of(days, 0, count, today, horizon, weights);
    }

    static double of(int[] days, int from, int end, int today, double horizon, Weights weights) {
        if (from == end) {
            return 1;
        }
        int firstAge = Aging.age(days[from], today);
        int lastAge = Aging.age(days[end - 1], today);
        return Odds.probability(weights.base
                + weights.activation * activation(days, from, end, today, horizon)
                + weights.silence * Silence.logOdds(end - from, firstAge, lastAge, horizon));
    }

    /** ln Σ age^−0.8 + 0.8·ln horizon. */
    private static double activation(int[] days, int from, int end, int today, double horizon) {
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += Aging.weight(Aging.age(days[i], today));
        }
        return Math.log(sum) + .8 * Logarithms.of(horizon);
    }

    /** The first day after today on which a condition holds that holds ever after; empty where none is near. */
    static OptionalInt firstDayAfter(int today, IntPredicate holds) {
        int step = 1;
        while (!holds.test(today + step)) {
            if (step >= FURTHEST_DAYS) {
                return OptionalInt.empty();
            }
            step *= 2;
        }
        int before = today + step / 2;
        int at = today + step;
        while (at - before > 1) {
            int middle = before + (at - before) / 2;
            if (holds.test(middle)) {
                at = middle;
            } else {
                before = middle;
            }
        }
        return OptionalInt.of(at);
    }
}
