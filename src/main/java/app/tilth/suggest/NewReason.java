package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.tie.TieIndex;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.List;

/** Met within six weeks, and neither contact nor exchange since the day they met. */
final class NewReason implements Reason {
    private static final int FIRST_DAY = 7;
    private static final int LAST_DAY = 42;
    private static final int FRESH_DAYS = 14;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.NEW;
    }

    @Override
    public double score(Facts facts, int slot) {
        int met = History.metDay(facts, slot);
        if (met == TieIndex.UNKNOWN_DAY) {
            return 0;
        }
        int age = facts.day() - met;
        if (age < FIRST_DAY || age > LAST_DAY) {
            return 0;
        }
        boolean touchedSince = History.lastTouch(facts, slot) > met;
        boolean known = History.contactDays(facts, slot) >= RhythmReason.CONTACT_DAYS;
        if (touchedSince || known) {
            return 0;
        }
        return Ramp.at(age, FRESH_DAYS, .65, LAST_DAY, .35)
                * closeness(facts.ties().circle(slot));
    }

    /** Where a new tie belongs is not decided yet: no circle counts for less than the active one. */
    private static double closeness(Circle circle) {
        return Math.max(Closeness.of(circle), Closeness.of(Circle.ACTIVE));
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        LocalDate met = LocalDate.ofEpochDay(History.metDay(facts, slot));
        return List.of(
                new Term.Day("met", met),
                new Term.Choice("since", "nothing"),
                Closeness.term(facts.ties().circle(slot)));
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String ago = Spans.ago(Days.between(terms.day("met"), say.today()));
        return say.met(portrait.person().met().how(), ago);
    }
}
