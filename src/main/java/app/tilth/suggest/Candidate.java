package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.SuggestionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, or two to be introduced, chosen for the day, and all that led to it.
 *
 * @param person of two, the one named first
 * @param score what waiting would lose, on the scale of {@link Reason}
 * @param terms what led to it, the weightiest first
 * @param introduction what is to become of two people; null where it is about one
 */
public record Candidate(
        SuggestionKind kind,
        long person,
        double score,
        List<Term> terms,
        @Nullable Introduction introduction) {
    /** The term that names what two who were found share. */
    static final String RAREST = "rarest";

    public Candidate {
        terms = List.copyOf(terms);
    }

    Candidate(SuggestionKind kind, long person, double score, List<Term> terms) {
        this(kind, person, score, terms, null);
    }

    /** The same with what the group that hangs on them is called: what its people share, or whom they are around. */
    public Candidate leadingInto(String name, boolean isShared) {
        List<Term> more = new ArrayList<>(terms);
        more.add(Math.min(1, more.size()), new Term.Quote(isShared ? "group" : "around", name));
        return new Candidate(kind, person, score, more, introduction);
    }

    /** What two who were found share and few others have, folded; empty where that is not why. */
    public String rarest() {
        return new Terms(terms).quote(RAREST);
    }

    /** Whom it is about: one person, or two. */
    public List<Long> people() {
        return introduction == null ? List.of(person) : List.of(introduction.a(), introduction.b());
    }
}
