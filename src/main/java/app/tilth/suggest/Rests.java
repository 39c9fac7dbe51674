package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import java.time.LocalDate;

/** Who is left in peace today, and which reason for them, by what became of earlier suggestions. */
final class Rests {
    /** Up to this many days after a contact nobody is suggested for having been silent. */
    static final int JUST_SPOKEN_DAYS = 1;

    private static final double LONGEST_REST_DAYS = 7;
    private static final int DISMISSED_ONCE_DAYS = 90;
    private static final int DISMISSED_AGAIN_DAYS = 365;

    private Rests() {}

    /** Whether the person in a slot was put off to a later day, or suggested a moment ago by their own rhythm. */
    static boolean person(Facts facts, int slot) {
        PersonFacts known = facts.of(slot);
        if (known.states().isEmpty()) {
            return false;
        }
        LocalDate today = facts.today();
        double rest = Math.min(LONGEST_REST_DAYS, facts.readings().rhythm(slot) / 2);
        return known.states().stream().anyMatch(state -> isPutOff(state, today))
                || known.states().stream().anyMatch(state -> state.what() == What.DONE && isWithin(state, rest, today))
                || known.shownBefore(today).anyMatch(state -> isWithin(state, rest, today));
    }

    private static boolean isPutOff(SuggestionState state, LocalDate today) {
        LocalDate until = state.until() == null ? state.day().plusDays(1) : state.until();
        return state.what() == What.SNOOZED && !state.day().isAfter(today) && until.isAfter(today);
    }

    private static boolean isWithin(SuggestionState state, double days, LocalDate today) {
        int ago = Days.between(state.day(), today);
        return ago >= 0 && ago <= days;
    }

    /** Whether a reason was dismissed for this person: it rests for 90 days the first time, for a year after that. */
    static boolean reason(Facts facts, int slot, SuggestionKind kind) {
        int times = 0;
        int last = Integer.MAX_VALUE;
        for (SuggestionState state : facts.of(slot).states()) {
            int ago = Days.between(state.day(), facts.today());
            if (state.what() == What.DISMISSED && state.kind() == kind && ago >= 0) {
                times++;
                last = Math.min(last, ago);
            }
        }
        return times > 0 && last < (times == 1 ? DISMISSED_ONCE_DAYS : DISMISSED_AGAIN_DAYS);
    }
}
