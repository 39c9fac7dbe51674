package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.List;

/**
 * A person chosen for the day, and all that led to it.
 *
 * @param score what waiting would lose, on the scale of {@link Reason}
 * @param terms what led to it, the weightiest first
 */
public record Candidate(SuggestionKind kind, long person, double score, List<Term> terms) {
    public Candidate {
        terms = List.copyOf(terms);
    }
}
