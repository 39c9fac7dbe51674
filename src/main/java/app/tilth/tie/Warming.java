package app.tilth.tie;

import app.tilth.model.Warmth;
import org.jspecify.annotations.Nullable;

/** The word for how a tie is doing, from its lapse risk, silence and rhythm. */
final class Warming {
    private static final int NEW_DAYS = 60;
    private static final int NEW_CONTACT_DAYS = 3;
    private static final double THRIVING_BELOW = .15;
    private static final double STEADY_BELOW = .30;
    private static final int DORMANT_DAYS = 365;
    private static final double DORMANT_RHYTHMS = 8;
    private static final double LAPSED_RHYTHMS = 4;

    private Warming() {}

    /**
     * A tie is new for its first 60 days (see {@link #knownDays}) while it has fewer than three contact-days. Without any contact it is dormant after them.
     *
     * @param knownDays days since they met or first had contact, below 0 where neither is known
     * @param silentDays days since the last contact, below 0 where there was none
     * @param rhythm g in days
     */
    static Warmth of(int contactDays, int knownDays, int silentDays, double rhythm, double risk) {
        @Nullable Warmth plain = whateverTheRisk(contactDays, knownDays, silentDays, rhythm);
        if (plain != null) {
            return plain;
        }
        if (risk >= LapseRisk.LAPSING && silentDays > LAPSED_RHYTHMS * rhythm) {
            return Warmth.DORMANT;
        }
        if (risk < THRIVING_BELOW) {
            return Warmth.THRIVING;
        }
        return risk < STEADY_BELOW ? Warmth.STEADY : Warmth.COOLING;
    }

    /** The same where the risk does not matter: what is new, and what was silent for long; null where it does. */
    static @Nullable Warmth whateverTheRisk(int contactDays, int knownDays, int silentDays, double rhythm) {
        if (contactDays < NEW_CONTACT_DAYS && knownDays >= 0 && knownDays < NEW_DAYS) {
            return Warmth.NEW;
        }
        return contactDays == 0 || isLongSilence(silentDays, rhythm) ? Warmth.DORMANT : null;
    }

    /** Days since they met or first had contact, whichever came first and is not after today; -1 where neither is known. */
    static int knownDays(int metDay, int firstDay, int today) {
        boolean met = metDay != TieIndex.UNKNOWN_DAY && metDay <= today;
        boolean had = firstDay != TieIndex.UNKNOWN_DAY;
        if (!met && !had) {
            return -1;
        }
        return today - (met && had ? Math.min(metDay, firstDay) : met ? metDay : firstDay);
    }

    /** Whether a silence is dormancy whatever the risk. */
    static boolean isLongSilence(int days, double rhythm) {
        return days > Math.max(DORMANT_RHYTHMS * rhythm, DORMANT_DAYS);
    }
}
