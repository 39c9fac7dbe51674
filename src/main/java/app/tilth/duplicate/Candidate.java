package app.tilth.duplicate;

import java.util.Comparator;
import java.util.List;

/**
 * Two who may be one.
 *
 * @param a the smaller person id
 * @param b the larger person id
 * @param reasons strongest first, never empty
 */
public record Candidate(long a, long b, Confidence confidence, List<Reason> reasons) {
    /** Surest first, then by id. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::confidence)
            .thenComparingLong(Candidate::a)
            .thenComparingLong(Candidate::b);

    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
