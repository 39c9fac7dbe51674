package app.tilth.suggest;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.tie.ExchangeMark;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who matters for a need, and for whom something is planned now. What waiting loses grows as the horizon comes nearer,
 * and is less where the tie is warm already. What is suggested is something to give: the ask has a day of its own, and is
 * never suggested.
 */
final class NeedReason implements Reason {
    private static final int NEAR_DAYS = 30;
    private static final int FAR_DAYS = 365;
    private static final double NEAR = .75;
    private static final double FAR = .30;
    /** Silence that is worth a word of its own, in days. */
    private static final int QUIET_DAYS = 14;

    /** What is missing on a tie, the first that holds. */
    private enum Lack {
        NOTHING_INVESTED,
        GONE_QUIET,
        QUIET,
        NOTHING_GIVEN,
        UPKEEP
    }

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.NEED;
    }

    @Override
    public double score(Facts facts, int slot) {
        NeedTending tending = facts.tending(slot);
        return tending == null || isJustSpoken(facts, slot)
                ? 0
                : loss(tending.horizon(), facts.today())
                        * coldness(facts.readings().warmth(slot))
                        * Closeness.owed(facts.ties().circle(slot));
    }

    private static boolean isJustSpoken(Facts facts, int slot) {
        return History.contactDays(facts, slot) > 0 && History.silentDays(facts, slot) <= Rests.JUST_SPOKEN_DAYS;
    }

    private static double loss(@Nullable LocalDate horizon, LocalDate today) {
        return horizon == null ? FAR : Ramp.at(Days.between(today, horizon), NEAR_DAYS, NEAR, FAR_DAYS, FAR);
    }

    private static double coldness(Warmth warmth) {
        return switch (warmth) {
            case THRIVING -> .5;
            case STEADY -> .7;
            case NEW -> .9;
            case COOLING, DORMANT -> 1;
        };
    }

    private static Lack lack(Facts facts, int slot) {
        boolean given = hasGiven(facts, slot);
        if (History.contactDays(facts, slot) == 0) {
            return given ? Lack.UPKEEP : Lack.NOTHING_INVESTED;
        }
        if (facts.readings().warmth(slot) == Warmth.DORMANT) {
            return Lack.GONE_QUIET;
        }
        if (History.silentDays(facts, slot) >= QUIET_DAYS) {
            return Lack.QUIET;
        }
        return given ? Lack.UPKEEP : Lack.NOTHING_GIVEN;
    }

    private static boolean hasGiven(Facts facts, int slot) {
        for (int i = 0; i < facts.ties().exchanges(slot); i++) {
            ExchangeMark mark = facts.ties().exchange(slot, i);
            if (mark.passed() == Passed.GAVE && mark.day() <= facts.day()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        NeedTending tending = facts.tending(slot);
        if (tending == null) {
            return List.of();
        }
        Lack lack = lack(facts, slot);
        List<Term> terms = new ArrayList<>();
        terms.add(new Term.Quote("need", tending.title()));
        terms.add(
                tending.horizon() == null
                        ? new Term.Choice("hurry", "none")
                        : new Term.Day("horizon", tending.horizon()));
        terms.add(Term.Choice.of("lack", lack));
        switch (lack) {
            case GONE_QUIET ->
                terms.add(new Term.Day("quiet-since", LocalDate.ofEpochDay(History.lastTouch(facts, slot))));
            case QUIET -> terms.add(new Term.Length("silent", History.silentDays(facts, slot)));
            case NOTHING_INVESTED, NOTHING_GIVEN, UPKEEP -> {}
        }
        if (!tending.step().isBlank()) {
            terms.add(new Term.Quote("step", tending.step()));
        }
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String need = say.brief(terms.quote("need"));
        String lack = terms.choice("lack");
        String how = "";
        if (terms.has("quiet-since")) {
            how = say.since(terms.day("quiet-since"));
        } else if (terms.has("silent")) {
            how = Spans.text(terms.days("silent"));
        }
        return say.text("need." + lack, need, how);
    }
}
