package app.tilth.need;

import app.tilth.tie.Act;

/**
 * The one thing that says how it stands with someone who could help.
 *
 * @param number in the unit of its kind, 0 where it has none
 */
public record Ground(Kind kind, int number) {
    public enum Kind {
        /** Days since the last contact. */
        IN_TOUCH,
        /** Days since the last contact. */
        QUIET,
        NEVER_SPOKEN,
        /** How many loops are the user's to close; since when, the oldest tells. */
        LOOPS,
        NOTHING_GIVEN,
        LITTLE_GIVEN,
        /** More came to the user than went. */
        DRAWN,
        /** An earlier ask has no outcome yet; days since, -1 where only its answer is awaited. */
        ASK_OPEN,
        /** Days since the last ask. */
        ASKED,
        THIN,
        /** Only others lead there. */
        THROUGH;
    }

    static Ground of(Kind kind) {
        return new Ground(kind, 0);
    }

    /** What stands behind the act that would lift a readiness most. */
    static Ground behind(Act act, Known known, long person) {
        int slot = known.slot(person);
        int silent = known.readings().silentDays(slot);
        return switch (act) {
            case SAY_HELLO -> silent < 0 ? of(Kind.NEVER_SPOKEN) : new Ground(Kind.QUIET, silent);
            case SPEND_TIME, ASK_SMALLER -> of(silent < 0 ? Kind.NEVER_SPOKEN : Kind.THIN);
            case GIVE ->
                of(
                        known.readings().account(slot).gave() == 0
                                ? Kind.NOTHING_GIVEN
                                : known.readings().balance(slot) < 0 ? Kind.DRAWN : Kind.LITTLE_GIVEN);
            case CLOSE_LOOP -> new Ground(Kind.LOOPS, known.yours(person).size());
            case SETTLE_EARLIER_ASK ->
                new Ground(Kind.ASK_OPEN, known.standing(person).openAskDays());
            case WAIT -> new Ground(Kind.ASKED, known.standing(person).askedDays());
        };
    }
}
