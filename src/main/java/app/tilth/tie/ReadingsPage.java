package app.tilth.tie;

import app.tilth.model.Warmth;
import java.util.Arrays;

/** The readings of some ties that follow one another, in flat arrays. */
final class ReadingsPage {
    final double[] rhythm;
    final double[] risk;
    final double[] strength;
    final double[] balance;
    final int[] silentDays;
    final Warmth[] warmth;

    ReadingsPage(int size) {
        this(new double[size], new double[size], new double[size], new double[size], new int[size], new Warmth[size]);
        Arrays.fill(warmth, Warmth.DORMANT);
    }

    private ReadingsPage(
            double[] rhythm, double[] risk, double[] strength, double[] balance, int[] silentDays, Warmth[] warmth) {
        this.rhythm = rhythm;
        this.risk = risk;
        this.strength = strength;
        this.balance = balance;
        this.silentDays = silentDays;
        this.warmth = warmth;
    }

    ReadingsPage copy() {
        return new ReadingsPage(
                rhythm.clone(), risk.clone(), strength.clone(), balance.clone(), silentDays.clone(), warmth.clone());
    }

    /** Reads one tie at a day into a place. */
    void read(int at, FlatTies ties, int row, int today, double prior, Recalibration recalibration) {
        int from = ties.dayFrom[row];
        int end = ties.daysEnd(row, today);
        int contactDays = end - from;
        int span = contactDays == 0 ? 0 : ties.days[end - 1] - ties.days[from];
        double g = Rhythm.of(contactDays, span, prior);
        double own = LapseRisk.of(ties.days, from, end, today, Rhythm.horizon(g), LapseRisk.Weights.OWN_RHYTHM);
        rhythm[at] = g;
        risk[at] = recalibration.apply(own);
        silentDays[at] = contactDays == 0 ? -1 : today - ties.days[end - 1];
        strength[at] = Strength.of(ties, from, end, today, Rhythm.cadence(ties.cadenceDays(row)));
        balance[at] = Account.of(ties, row, today).balance();
        int firstDay = contactDays == 0 ? TieIndex.UNKNOWN_DAY : ties.days[from];
        int knownDays = Warming.knownDays(ties.metDays[row], firstDay, today);
        warmth[at] = Warming.of(contactDays, knownDays, silentDays[at], g, risk[at]);
    }
}
