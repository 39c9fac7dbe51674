package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.tie.TieIndex;
import app.tilth.words.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * A tie without a rhythm yet that is silent beyond the cadence asked for, by its own interval or by its circle.
 *
 * <p>The wider circle asks for none unless the user says so. Of those nothing is asked of, the ones nothing has come from
 * for a year stand behind every other reason, for places that nobody else would fill: the first days after an import, when
 * everyone is there and nothing is known of what they mean.
 */
final class CadenceReason implements Reason {
    private static final double NO_CONTACT = .40;
    private static final int UNASKED_DAYS = 365;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.CADENCE;
    }

    @Override
    public double score(Facts facts, int slot) {
        Circle circle = facts.ties().circle(slot);
        int cadence = facts.ties().cadenceDays(slot);
        if (History.contactDays(facts, slot) >= RhythmReason.CONTACT_DAYS) {
            return 0;
        }
        int since = since(facts, slot);
        if (cadence == 0) {
            boolean longAgo = since != TieIndex.UNKNOWN_DAY && facts.day() - since > UNASKED_DAYS;
            return longAgo ? LAST_RESORT * Turn.of(facts.ties().person(slot), facts.day()) : 0;
        }
        if (since == TieIndex.UNKNOWN_DAY) {
            return NO_CONTACT * Closeness.of(circle);
        }
        int silent = facts.day() - since;
        if (silent <= Math.max(Rests.JUST_SPOKEN_DAYS, cadence)) {
            return 0;
        }
        return (.65 - .30 * cadence / silent) * Closeness.of(circle);
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        List<Term> terms = new ArrayList<>();
        terms.add(Closeness.term(facts.ties().circle(slot)));
        int cadence = facts.ties().cadenceDays(slot);
        if (cadence > 0) {
            terms.add(new Term.Length("cadence", cadence));
        }
        int since = since(facts, slot);
        if (since == TieIndex.UNKNOWN_DAY) {
            terms.add(new Term.Count("contact-days", 0));
        } else {
            boolean met = since > History.lastTouch(facts, slot);
            terms.add(new Term.Length(met ? "since-met" : "silent", facts.day() - since));
        }
        return terms;
    }

    /** The last contact, exchange or the day they met, whichever is latest: since then there was "nothing". */
    private static int since(Facts facts, int slot) {
        return Math.max(History.lastTouch(facts, slot), History.metDay(facts, slot));
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        if (!terms.has("cadence")) {
            return terms.has("silent")
                    ? say.text("cadence.wider", Spans.ago(terms.days("silent")))
                    : say.text(
                            "cadence.wider.met",
                            say.met(portrait.person().met().how(), Spans.ago(terms.days("since-met"))));
        }
        String circle = say.text("circle." + terms.choice("circle"));
        if (terms.has("silent")) {
            return say.text("cadence", circle, Spans.text(terms.days("silent")));
        }
        return terms.has("since-met")
                ? say.text("cadence.met", circle, Spans.ago(terms.days("since-met")))
                : say.text("cadence.never", circle);
    }
}
