package app.tilth.tie;

/**
 * How the user's own past bends the lapse risk: log-odds times a slope plus a shift (Platt 1999).
 *
 * @param slope above 0, so that the order of ties stays
 */
public record Recalibration(double slope, double shift) {
    /** Leaves every risk as it is. */
    public static final Recalibration IDENTITY = new Recalibration(1, 0);

    /** Labelled rows below which nothing is learnt. */
    public static final int FEWEST_ROWS = 200;

    private static final double FLATTEST_SLOPE = .05;
    private static final double FURTHEST_LOG_ODDS = 30;

    /** How many rows the belief weighs that the formula was right as it is; it also keeps one-sided pasts in bounds. */
    private static final double PRIOR_ROWS = 4;

    private static final int MOST_STEPS = 50;
    private static final double STILL = 1e-9;
    private static final double SHORTEST_STEP = 1e-6;

    /**
     * @throws IllegalArgumentException if the slope is not above 0 or a number is not finite
     */
    public Recalibration {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException("slope " + slope + ", shift " + shift);
        }
    }

    /**
     * The recalibration under which a past was most likely, drawn a little towards {@link #IDENTITY}; that itself below
     * {@link #FEWEST_ROWS} rows. A past that would turn the order of ties round changes the level of risk only.
     *
     * @param past forecasts made then with what came of them
     */
    public static Recalibration fit(PastForecasts past) {
        if (past.size() < FEWEST_ROWS) {
            return IDENTITY;
        }
        double slope = 1;
        double shift = 0;
        double loss = loss(past, slope, shift);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newtonMove(past, slope, shift);
            double length = 1;
            double moved = loss(past, slope + move[0], shift + move[1]);
            while (moved > loss && length > SHORTEST_STEP) {
                length /= 2;
                moved = loss(past, slope + length * move[0], shift + length * move[1]);
            }
            if (loss - moved < STILL) {
                break;
            }
            slope += length * move[0];
            shift += length * move[1];
            loss = moved;
        }
        return slope >= FLATTEST_SLOPE
                ? new Recalibration(slope, shift)
                : new Recalibration(FLATTEST_SLOPE, past.lapsedLogOdds() - FLATTEST_SLOPE * past.meanLogOdds());
    }

    /** Minus the logarithm of the likelihood of the past and of the prior. */
    private static double loss(PastForecasts past, double slope, double shift) {
        double loss = PRIOR_ROWS / 2 * ((slope - 1) * (slope - 1) + shift * shift);
        for (int i = 0; i < past.size(); i++) {
            double z = slope * past.logOdds(i) + shift;
            double wrong = past.lapsed(i) ? -z : z;
            loss += Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong)));
        }
        return loss;
    }

    /** The step of slope and shift to where the loss would be least if it were as curved as here everywhere. */
    private static double[] newtonMove(PastForecasts past, double slope, double shift) {
        double bySlope = PRIOR_ROWS * (slope - 1);
        double byShift = PRIOR_ROWS * shift;
        double slopeSlope = PRIOR_ROWS;
        double slopeShift = 0;
        double shiftShift = PRIOR_ROWS;
        for (int i = 0; i < past.size(); i++) {
            double x = past.logOdds(i);
            double p = Odds.probability(slope * x + shift);
            double error = p - (past.lapsed(i) ? 1 : 0);
            double weight = p * (1 - p);
            bySlope += error * x;
            byShift += error;
            slopeSlope += weight * x * x;
            slopeShift += weight * x;
            shiftShift += weight;
        }
        double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
        return new double[] {
            (byShift * slopeShift - bySlope * shiftShift) / determinant,
            (bySlope * slopeShift - byShift * slopeSlope) / determinant
        };
    }

    /** The recalibrated risk, strictly between 0 and 1 where the risk given is; 0 and 1 stay. */
    public double apply(double risk) {
        if (risk <= 0 || risk >= 1 || equals(IDENTITY)) {
            return risk;
        }
        double logOdds = slope * Math.log(risk / (1 - risk)) + shift;
        return Odds.probability(Math.clamp(logOdds, -FURTHEST_LOG_ODDS, FURTHEST_LOG_ODDS));
    }
}
