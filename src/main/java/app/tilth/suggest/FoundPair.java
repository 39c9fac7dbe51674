package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two people who may be worth introducing and whom the user has not thought of yet.
 *
 * @param a the one with the smaller id
 * @param worth from 0 to 1, see {@link PairFinder}
 * @param isNeed whether one looks for what the other offers
 * @param rarest of what both care about or are tagged with the rarest, folded; empty where they share nothing rare
 * @param sharers how many people have that; 0 where there is none
 * @param isApart whether they belong to different communities
 */
public record FoundPair(long a, long b, double worth, boolean isNeed, String rarest, int sharers, boolean isApart) {
    static final Comparator<FoundPair> BEST_FIRST = Comparator.comparingDouble(FoundPair::worth)
            .reversed()
            .thenComparingLong(FoundPair::a)
            .thenComparingLong(FoundPair::b);

    /** What is lost by waiting until next week for two who match in full; see {@link Reason}. */
    private static final double LOSS = .6;

    /** The introduction it would be; not kept anywhere yet. */
    public Introduction introduction(LocalDate day) {
        return new Introduction(0, "", a, b, Stage.CONSIDERED, "", day);
    }

    /** On the scale of {@link Reason}. */
    float score() {
        return (float) (LOSS * worth);
    }

    /** What would be suggested of them. */
    public Candidate candidate(Facts facts) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term.Choice("found", isNeed ? "need" : "shared"));
        if (sharers > 0) {
            terms.add(new Term.Quote(Candidate.RAREST, rarest));
            terms.add(new Term.Count("sharers", sharers));
        }
        terms.add(new Term.Choice("apart", isApart ? "yes" : "no"));
        terms.add(new Term.Choice("warm", "both"));
        terms.add(Term.Choice.of("closer", Closeness.closer(facts, a, b)));
        return new Candidate(SuggestionKind.INTRODUCTION, a, score(), terms, introduction(facts.today()));
    }
}
