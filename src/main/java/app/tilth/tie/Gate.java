package app.tilth.tie;

import app.tilth.model.Warmth;
import java.util.ArrayList;
import java.util.List;

/**
 * A reason that by itself keeps an ask from being ready.
 *
 * @param value what was found, in the unit of its kind; -1 where there is no such day
 * @param limit what it is held against, in the same unit
 */
public record Gate(Kind kind, double value, double limit) {
    private static final int QUIET_DAYS = 60;
    private static final double QUIET_RHYTHMS = 2;
    private static final double WEAK_BELOW = .2;
    private static final int INVESTED_FROM = 3;

    /** Gravest first. */
    public enum Kind {
        /** The ask would be the first contact after dormancy; days silent, above 0. */
        AFTER_DORMANCY(Readiness.Word.DONT_ASK_YET, Act.SAY_HELLO),
        /** An earlier ask has no outcome, or its answer is awaited; days since the oldest, above -1. */
        EARLIER_ASK_OPEN(Readiness.Word.DONT_ASK_YET, Act.SETTLE_EARLIER_ASK),
        /** Strength, below .2. */
        WEAK_TIE(Readiness.Word.DONT_ASK_YET, Act.SPEND_TIME),
        /** A dormancy has only just ended: an ask now is still the first word after it; days since, below 14. */
        JUST_WOKEN(Readiness.Word.DONT_ASK_YET, Act.SPEND_TIME),
        /** Hardly anything was put into the tie, however recent it is; contact-days and gives, below 3. */
        LITTLE_INVESTED(Readiness.Word.DONT_ASK_YET, Act.GIVE),
        /** Thanks owed or results untold; their number, above 0. */
        EARLIER_ASK_UNTHANKED(Readiness.Word.TEND_FIRST, Act.CLOSE_LOOP),
        /** Balance b, below 0. */
        BALANCE_BELOW_ZERO(Readiness.Word.TEND_FIRST, Act.GIVE),
        /** No contact other than an ask; days since the last, above 60 or two rhythms. */
        NO_OTHER_CONTACT(Readiness.Word.TEND_FIRST, Act.SAY_HELLO);

        private final Readiness.Word atBest;
        private final Act act;

        Kind(Readiness.Word atBest, Act act) {
            this.atBest = atBest;
            this.act = act;
        }

        /** The best word that is left while this holds. */
        public Readiness.Word atBest() {
            return atBest;
        }

        /** What would open the gate. */
        public Act act() {
            return act;
        }
    }

    /** The gates that are shut, gravest first. */
    static List<Gate> shut(Standing tie) {
        List<Gate> gates = new ArrayList<>();
        if (tie.warmth() == Warmth.DORMANT) {
            gates.add(new Gate(Kind.AFTER_DORMANCY, tie.silentDays(), 0));
        }
        if (tie.openAskDays() >= 0 || tie.loops().answers() > 0) {
            gates.add(new Gate(Kind.EARLIER_ASK_OPEN, tie.openAskDays(), -1));
        }
        if (tie.strength() < WEAK_BELOW) {
            gates.add(new Gate(Kind.WEAK_TIE, tie.strength(), WEAK_BELOW));
        }
        if (tie.wokenDays() >= 0 && tie.wokenDays() < Projection.SETTLING_DAYS) {
            gates.add(new Gate(Kind.JUST_WOKEN, tie.wokenDays(), Projection.SETTLING_DAYS));
        }
        if (tie.invested() < INVESTED_FROM) {
            gates.add(new Gate(Kind.LITTLE_INVESTED, tie.invested(), INVESTED_FROM));
        }
        if (tie.loops().unanswered() > 0) {
            gates.add(new Gate(Kind.EARLIER_ASK_UNTHANKED, tie.loops().unanswered(), 0));
        }
        if (tie.balance() < 0) {
            gates.add(new Gate(Kind.BALANCE_BELOW_ZERO, tie.balance(), 0));
        }
        double longestQuiet = Math.max(QUIET_DAYS, QUIET_RHYTHMS * tie.rhythm());
        if (tie.quietDays() < 0 || tie.quietDays() > longestQuiet) {
            gates.add(new Gate(Kind.NO_OTHER_CONTACT, tie.quietDays(), longestQuiet));
        }
        return gates;
    }
}
