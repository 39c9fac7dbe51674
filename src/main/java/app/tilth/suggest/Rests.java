package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

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
        double rest = restDays(facts, slot);
        return isPutOff(known, today)
                || known.states().stream().anyMatch(state -> state.what() == What.DONE && isWithin(state, rest, today))
                || known.shownBefore(today).anyMatch(state -> isWithin(state, rest, today));
    }

    /**
     * Whether what the user has set for today with someone is not to be suggested: they were put off, or answered today. What
     * was suggested before holds nothing back that was asked for.
     */
    static boolean planned(Facts facts, int slot) {
        LocalDate today = facts.today();
        PersonFacts known = facts.of(slot);
        return isPutOff(known, today)
                || known.states().stream()
                        .anyMatch(state ->
                                state.what() != What.SHOWN && state.day().equals(today));
    }

    /**
     * Whether an introduction is not to be suggested today: it was put off, or one of the two was, or one of them was
     * suggested a moment ago. What was suggested before the user set it going, or before the day they wanted it back, holds
     * nothing back.
     */
    static boolean introduction(Facts facts, Introduction introduction) {
        LocalDate today = facts.today();
        int slotA = facts.ties().slot(introduction.a());
        int slotB = facts.ties().slot(introduction.b());
        LocalDate wanted = wantedBack(facts.of(slotA), facts.of(slotB), today);
        LocalDate reached = introduction.day().plusDays(introduction.stage() == Stage.BOTH_ASKED ? 1 : 0);
        LocalDate from = reached.isAfter(wanted) ? reached : wanted;
        return wanted.isAfter(today)
                || isPutOff(facts.of(slotA), today)
                || isPutOff(facts.of(slotB), today)
                || isShownSince(from, facts, slotA)
                || isShownSince(from, facts, slotB);
    }

    /** Whether two found for the user are left in peace today: they were put off together, or one of them rests. */
    static boolean found(Facts facts, long one, long other) {
        int slotA = facts.ties().slot(one);
        int slotB = facts.ties().slot(other);
        return person(facts, slotA)
                || person(facts, slotB)
                || wantedBack(facts.of(slotA), facts.of(slotB), facts.today()).isAfter(facts.today());
    }

    /** The day until which two were last put off together; an answer to two is kept with each of them. */
    private static LocalDate wantedBack(PersonFacts a, PersonFacts b, LocalDate today) {
        return a.states().stream()
                .filter(state -> isOfIntroduction(state) && state.what() == What.SNOOZED)
                .filter(state -> !state.day().isAfter(today))
                .filter(state -> b.states().stream().anyMatch(other -> isSameAnswer(state, other)))
                .map(Rests::until)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static boolean isShownSince(LocalDate from, Facts facts, int slot) {
        double rest = restDays(facts, slot);
        return facts.of(slot)
                .shownBefore(facts.today())
                .anyMatch(state -> !state.day().isBefore(from) && isWithin(state, rest, facts.today()));
    }

    private static double restDays(Facts facts, int slot) {
        return Math.min(LONGEST_REST_DAYS, facts.readings().rhythm(slot) / 2);
    }

    private static boolean isSameAnswer(SuggestionState one, SuggestionState other) {
        return one.kind() == other.kind()
                && one.what() == other.what()
                && one.day().equals(other.day())
                && Objects.equals(one.until(), other.until());
    }

    private static boolean isOfIntroduction(SuggestionState state) {
        return state.kind() == SuggestionKind.INTRODUCTION;
    }

    /** Whether the person was put off, rather than an introduction they are part of. */
    private static boolean isPutOff(PersonFacts known, LocalDate today) {
        return known.states().stream().anyMatch(state -> !isOfIntroduction(state) && isPutOff(state, today));
    }

    private static boolean isPutOff(SuggestionState state, LocalDate today) {
        return state.what() == What.SNOOZED
                && !state.day().isAfter(today)
                && until(state).isAfter(today);
    }

    private static LocalDate until(SuggestionState snoozed) {
        return snoozed.until() == null ? snoozed.day().plusDays(1) : snoozed.until();
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
