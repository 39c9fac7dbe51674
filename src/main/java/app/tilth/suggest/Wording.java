package app.tilth.suggest;

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
                candidate.score());
    }

    private static String why(Term term, Phrases say) {
        String key = "why." + term.name();
        return switch (term) {
            case Term.Length(_, int days) -> say.text(key, Spans.text(days));
            case Term.Count(_, int count) -> say.text(key, count);
            case Term.Day(_, LocalDate day) -> say.text(key, Dates.day(day, say.today()));
            case Term.Choice(_, String value) -> say.text(key + "." + value);
            case Term.Quote(_, String text) -> say.text(key, say.brief(text));
        };
    }
}
