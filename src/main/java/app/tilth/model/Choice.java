package app.tilth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion of a day as it is kept.
 *
 * @param person of two, the one named first
 * @param introduction the id of what is to become of two people; null where it is about one
 * @param warmth of the person
 * @param terms what led to it
 */
public record Choice(
        SuggestionKind kind, long person, @Nullable Long introduction, double score, Warmth warmth, List<Term> terms) {
    /** One thing that led to it: which form it has, what it is called, and how much of it there was. */
    public record Term(String form, String name, String value) {}

    public Choice {
        terms = List.copyOf(terms);
    }
}
