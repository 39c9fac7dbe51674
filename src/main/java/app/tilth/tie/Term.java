package app.tilth.tie;

import app.tilth.model.Exchange;
import java.util.List;

/**
 * One summand of readiness, in log-odds.
 *
 * @param value what it adds
 * @param shortfall how far that is from what would be good, 0 or below: for shares that they are not full, for the account
 *     that not even one small thing was given, for the rest the value itself
 */
public record Term(Kind kind, double value, double shortfall) {
    private static final double BASE = -1;
    private static final double STRENGTH = 2;
    private static final double LIVELINESS = 1.5;
    private static final double RECIPROCITY = .5;
    private static final double RECENT_ASK = -1.5;
    private static final int RECENT_ASK_DAYS = 90;
    private static final double ONE_SMALL_GIFT = Math.log(2);

    /** What a summand speaks of. */
    public enum Kind {
        STRENGTH(Act.SPEND_TIME),
        ACCOUNT(Act.GIVE),
        /** That no lapse is near. */
        LIVELINESS(Act.SAY_HELLO),
        RECIPROCITY(Act.GIVE),
        RECENT_ASK(Act.WAIT),
        OPEN_LOOPS(Act.CLOSE_LOOP),
        SIZE(Act.ASK_SMALLER);

        private final Act act;

        Kind(Act act) {
            this.act = act;
        }

        /** What would lift it. */
        public Act act() {
            return act;
        }
    }

    /**
     * All summands but the constant. The size term is the logarithm of the points an ask weighs in the account (0, 1.1,
     * 2.1), so that it stands against the balance in the same unit.
     */
    static List<Term> of(Standing tie, Exchange.Size size) {
        return List.of(
                share(Kind.STRENGTH, STRENGTH, tie.strength()),
                new Term(Kind.ACCOUNT, tie.balance(), Math.min(0, tie.balance() - ONE_SMALL_GIFT)),
                share(Kind.LIVELINESS, LIVELINESS, 1 - tie.risk()),
                share(Kind.RECIPROCITY, RECIPROCITY, tie.reciprocity()),
                cost(Kind.RECENT_ASK, tie.askedDays() >= 0 && tie.askedDays() <= RECENT_ASK_DAYS ? RECENT_ASK : 0),
                cost(Kind.OPEN_LOOPS, -tie.loops().all()),
                cost(Kind.SIZE, -Math.log(size.points())));
    }

    /** The log-odds of a good answer from the summands. */
    static double sum(List<Term> terms) {
        return BASE + terms.stream().mapToDouble(Term::value).sum();
    }

    private static Term share(Kind kind, double weight, double share) {
        return new Term(kind, weight * share, weight * (share - 1));
    }

    private static Term cost(Kind kind, double value) {
        return new Term(kind, value, value);
    }
}
