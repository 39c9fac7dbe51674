package app.tilth.suggest;

import app.tilth.model.Loop;
import app.tilth.words.Dates;
import app.tilth.words.Spans;
import java.time.LocalDate;

/** Says why someone was chosen, and what to speak of. */
public final class Wording {
    private static final int MINUTES = 1;

    private Wording() {}

    /**
     * @param portrait of the candidate's person
     * @param today the day the candidate was chosen for
     */
    public static Suggestion render(Candidate candidate, Portrait portrait, LocalDate today) {
        Phrases say = new Phrases(today);
        Terms terms = new Terms(candidate.terms());
        String sentence = Reasons.of(candidate.kind()).sentence(terms, portrait, say);
        String name = portrait.person().name().full().strip();
        return new Suggestion(
                candidate.kind(),
                candidate.person(),
                name.isEmpty() ? say.atStart(portrait) : name,
                sentence,
                new Prompt(terms, sentence, portrait, say).text(),
                candidate.terms().stream().map(term -> why(term, say)).toList(),
                MINUTES,
                candidate.score(),
                LoopReason.spokenOf(terms, portrait).map(Loop::id).orElse(null));
    }

    static String why(Term term, Phrases say) {
        String key = "why." + term.name();
        return switch (term) {
            case Term.Length length -> say.text(key, Spans.text(length.days()));
            case Term.Count count -> say.text(key, count.count());
            case Term.Day day -> say.text(key, Dates.day(day.day(), say.today()));
            case Term.Choice choice -> say.text(key + "." + choice.value());
            case Term.Quote quote -> say.text(key, say.brief(quote.text()));
        };
    }
}
