package app.tilth.tie;

import app.tilth.model.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What you would hear if you asked this person today.
 *
 * @param likelihood of a good answer by the terms alone, from 0 to 1: for ordering, not for showing
 * @param gates those that are shut, gravest first
 * @param terms all summands of the likelihood's log-odds but the constant
 */
public record Readiness(Word word, double likelihood, List<Gate> gates, List<Term> terms) {
    private static final double READY_FROM = .6;
    private static final double TEND_FROM = .3;
    private static final double SMALLEST_REASON = .25;

    /** Best first. */
    public enum Word {
        READY,
        TEND_FIRST,
        DONT_ASK_YET;

        private Word orWorse(Word other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    public Readiness {
        gates = List.copyOf(gates);
        terms = List.copyOf(terms);
    }

    /** The readiness for an ask of a size: the word of the likelihood, or the worst word a shut gate leaves. */
    public static Readiness of(Standing tie, Exchange.Size size) {
        List<Term> terms = Term.of(tie, size);
        List<Gate> gates = Gate.shut(tie);
        double likelihood = Odds.probability(Term.sum(terms));
        Word word =
                likelihood >= READY_FROM ? Word.READY : likelihood >= TEND_FROM ? Word.TEND_FIRST : Word.DONT_ASK_YET;
        for (Gate gate : gates) {
            word = word.orWorse(gate.kind().atBest());
        }
        return new Readiness(word, likelihood, gates, terms);
    }

    /** The terms that fall short by something worth a word, the worst first. */
    public List<Term> reasons() {
        return terms.stream()
                .filter(t -> t.shortfall() <= -SMALLEST_REASON)
                .sorted(Comparator.comparingDouble(Term::shortfall))
                .toList();
    }

    /** What to do before asking, what lifts most first: opens the gates, then lifts the reasons; none named twice. */
    public List<Act> acts() {
        return Stream.concat(
                        gates.stream().map(g -> g.kind().act()),
                        reasons().stream().map(t -> t.kind().act()))
                .distinct()
                .toList();
    }
}
