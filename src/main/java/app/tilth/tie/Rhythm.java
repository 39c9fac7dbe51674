package app.tilth.tie;

import app.tilth.model.Circle;
import java.util.OptionalInt;

/** A tie's own usual interval in days: the mean of its gaps, drawn towards a prior by the weight of two gaps. */
public final class Rhythm {
    /** The prior where a tie has no cadence of any kind: that of the slackest circle which has one. */
    public static final int NO_CADENCE_DAYS = Circle.ACTIVE.cadenceDays().orElseThrow();

    private static final double PRIOR_GAPS = 2;
    private static final double SHORTEST_HORIZON = 7;
    private static final double HORIZON_RHYTHMS = 4;

    private Rhythm() {}

    /**
     * @param contactDays number of distinct contact-days; fewer than 2 leave the prior
     * @param spanDays days from the first to the last of them, the sum of the gaps
     * @param prior g₀ in days: the median tie's mean gap, or a cadence at cold start
     */
    public static double of(int contactDays, int spanDays, double prior) {
        int gaps = Math.max(0, contactDays - 1);
        return (PRIOR_GAPS * prior + (gaps == 0 ? 0 : spanDays)) / (PRIOR_GAPS + gaps);
    }

    /** The window in whole days over which a tie of this rhythm is watched for a lapse: four intervals, at least a week. */
    public static double horizon(double rhythm) {
        return Math.max(SHORTEST_HORIZON, Math.rint(HORIZON_RHYTHMS * rhythm));
    }

    /** The cadence asked for, or the prior where none is. */
    static int cadence(int cadenceDays) {
        return cadenceDays > 0 ? cadenceDays : NO_CADENCE_DAYS;
    }

    /** The day on which the next contact would come if the tie kept its rhythm, which may be past. */
    static OptionalInt nextContact(int lastDay, double rhythm) {
        return lastDay == TieIndex.UNKNOWN_DAY
                ? OptionalInt.empty()
                : OptionalInt.of(lastDay + (int) Math.max(1, Math.rint(rhythm)));
    }
}
