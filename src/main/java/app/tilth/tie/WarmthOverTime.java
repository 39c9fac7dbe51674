package app.tilth.tie;

import app.tilth.model.Warmth;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many ties stood how on past days, worked out from their histories: on each day by no more than was known then, as
 * {@link TieReadings} read them, all by today's recalibration.
 *
 * <p>A tie counts from the day it began, by a contact or by having met; one of which neither is known counts on every day.
 */
@SuppressWarnings("EnumOrdinal") // numbers in memory only, never stored
public final class WarmthOverTime {
    private static final int STATES = Warmth.values().length;

    private final int[] days;
    private final int[][] counts;

    private WarmthOverTime(int[] days, int[][] counts) {
        this.days = days;
        this.counts = counts;
    }

    /**
     * @param now tells the ties and how risks are recalibrated
     * @param days epoch days, ascending
     */
    public static WarmthOverTime of(TieReadings now, int[] days) {
        int[][] counts = new int[days.length][];
        // The days do not depend on one another.
        IntStream.range(0, days.length)
                .parallel()
                .forEach(i -> counts[i] = on(days[i], now.ties(), now.recalibration()));
        return new WarmthOverTime(days.clone(), counts);
    }

    private static int[] on(int day, TieIndex ties, Recalibration recalibration) {
        int size = ties.size();
        int[] ends = new int[size];
        double[] gaps = new double[size];
        int gapCount = 0;
        for (int slot = 0; slot < size; slot++) {
            FlatTies flat = ties.flat(slot);
            int row = ties.row(slot);
            int from = flat.dayFrom[row];
            int last = flat.daysEnd(row, day) - 1;
            ends[slot] = last + 1;
            if (last > from) {
                gaps[gapCount++] = (double) (flat.days[last] - flat.days[from]) / (last - from);
            }
        }
        OptionalDouble network = NetworkRhythm.of(gaps, gapCount);
        int[] count = new int[STATES];
        for (int slot = 0; slot < size; slot++) {
            FlatTies flat = ties.flat(slot);
            int row = ties.row(slot);
            if (flat.live(row) && hasBegun(flat, row, ends[slot], day)) {
                double prior = NetworkRhythm.prior(network, flat.cadenceDays(row));
                count[warmth(flat, row, ends[slot], day, prior, recalibration).ordinal()]++;
            }
        }
        return count;
    }

    private static boolean hasBegun(FlatTies ties, int row, int end, int day) {
        int met = ties.metDays[row];
        boolean isKnown = met != TieIndex.UNKNOWN_DAY || ties.contactDays(row) > 0;
        return !isKnown || end > ties.dayFrom[row] || (met != TieIndex.UNKNOWN_DAY && met <= day);
    }

    private static Warmth warmth(FlatTies ties, int row, int end, int day, double prior, Recalibration recalibration) {
        int from = ties.dayFrom[row];
        int contactDays = end - from;
        int span = contactDays == 0 ? 0 : ties.days[end - 1] - ties.days[from];
        double rhythm = Rhythm.of(contactDays, span, prior);
        int silent = contactDays == 0 ? -1 : day - ties.days[end - 1];
        int firstDay = contactDays == 0 ? TieIndex.UNKNOWN_DAY : ties.days[from];
        int known = Warming.knownDays(ties.metDays[row], firstDay, day);
        @Nullable Warmth plain = Warming.whateverTheRisk(contactDays, known, silent, rhythm);
        if (plain != null) {
            return plain;
        }
        double risk = LapseRisk.of(ties.days, from, end, day, Rhythm.horizon(rhythm), LapseRisk.Weights.OWN_RHYTHM);
        return Warming.of(contactDays, known, silent, rhythm, recalibration.apply(risk));
    }

    /** How many days there are. */
    public int size() {
        return days.length;
    }

    /** A day as epoch day; they ascend with {@code i} from 0. */
    public int day(int i) {
        return days[i];
    }

    public int ties(int i, Warmth warmth) {
        return counts[i][warmth.ordinal()];
    }

    /** How many ties there were on a day. */
    public int ties(int i) {
        return IntStream.of(counts[i]).sum();
    }
}
