package app.tilth.tie;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What would have been forecast on past days, and what came of it: for every tie that was alive then, its lapse risk and
 * whether the window that followed stayed silent. Only windows that are over count.
 */
public final class PastForecasts {
    private static final int SNAPSHOT_DAYS = 91;
    private static final int SNAPSHOTS = 8;
    private static final int FEWEST_CONTACT_DAYS = 3;
    private static final double ALIVE_RHYTHMS = 8;

    private double[] logOdds = new double[256];
    private boolean[] lapsed = new boolean[256];
    private int size;

    /** None yet. */
    public PastForecasts() {}

    /** Those of every 91 days back through the last two years, each from only what was known before its day. */
    public static PastForecasts of(TieIndex ties, int today) {
        PastForecasts past = new PastForecasts();
        for (int k = 1; k <= SNAPSHOTS; k++) {
            past.snapshot(ties, today - k * SNAPSHOT_DAYS, today);
        }
        return past;
    }

    private void snapshot(TieIndex ties, int then, int today) {
        OptionalDouble network = NetworkRhythm.of(ties, then - 1);
        for (int slot = 0; slot < ties.size(); slot++) {
            FlatTies flat = ties.flat(slot);
            int row = ties.row(slot);
            int from = flat.dayFrom[row];
            int end = flat.daysEnd(row, then - 1);
            if (end - from < FEWEST_CONTACT_DAYS) {
                continue;
            }
            double prior = NetworkRhythm.prior(network, flat.cadenceDays(row));
            double rhythm = Rhythm.of(end - from, flat.days[end - 1] - flat.days[from], prior);
            double horizon = Rhythm.horizon(rhythm);
            boolean alive = then - flat.days[end - 1] <= ALIVE_RHYTHMS * rhythm;
            if (alive && then + horizon <= today) {
                boolean silent = end == flat.dayFrom[row + 1] || flat.days[end] >= then + horizon;
                add(LapseRisk.of(flat.days, from, end, then, horizon, LapseRisk.Weights.OWN_RHYTHM), silent);
            }
        }
    }

    void add(double risk, boolean silent) {
        if (size == logOdds.length) {
            logOdds = Arrays.copyOf(logOdds, 2 * size);
            lapsed = Arrays.copyOf(lapsed, 2 * size);
        }
        logOdds[size] = Odds.log(risk);
        lapsed[size++] = silent;
    }

    public int size() {
        return size;
    }

    /** Log-odds of the risk forecast then. */
    double logOdds(int i) {
        return logOdds[i];
    }

    double meanLogOdds() {
        return Arrays.stream(logOdds, 0, size).average().orElse(0);
    }

    /** Log-odds of the share that lapsed. */
    double lapsedLogOdds() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += lapsed[i] ? 1 : 0;
        }
        return Odds.log((double) count / size);
    }

    /** Whether the tie stayed silent through the window. */
    boolean lapsed(int i) {
        return lapsed[i];
    }
}
