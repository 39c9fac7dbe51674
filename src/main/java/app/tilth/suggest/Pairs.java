package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The introductions that may be suggested on a day: those the user has set going, two who are considered and two who were
 * asked long enough ago to have answered, and those {@linkplain PairFinder found}. There are few of them, so they are looked
 * through whenever a day is chosen.
 */
final class Pairs {
    /** Nobody answers within a day or two. */
    private static final int ANSWERED_DAYS = 3;

    private static final int OLD_DAYS = 60;

    private Pairs() {}

    /**
     * Two who may be suggested.
     *
     * @param score on the scale of {@link Reason}
     * @param isFound whether the user has not set them going
     */
    record Pair(Candidate candidate, Introduction introduction, float score, boolean isFound) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(Pair::isFound)
                .thenComparingLong(pair -> pair.introduction.id())
                .thenComparing(pair -> pair.introduction.uid())
                .thenComparingLong(pair -> pair.introduction.a())
                .thenComparingLong(pair -> pair.introduction.b());

        private static Pair of(Candidate candidate, Introduction introduction, boolean isFound) {
            return new Pair(candidate, introduction, (float) candidate.score(), isFound);
        }
    }

    /** Best first. */
    static List<Pair> of(Facts facts) {
        return Stream.concat(setGoing(facts).stream(), found(facts).stream())
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    /** Those found for the user, best first. */
    static List<Pair> found(Facts facts) {
        return facts.found().stream()
                .filter(pair ->
                        isHere(facts, pair.a()) && isHere(facts, pair.b()) && !Rests.found(facts, pair.a(), pair.b()))
                .map(pair -> Pair.of(pair.candidate(facts), pair.introduction(facts.today()), true))
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    /** Those the user has set going, best first. */
    static List<Pair> setGoing(Facts facts) {
        return facts.introductions().stream()
                .flatMap(introduction -> setGoing(facts, introduction, (float) score(facts, introduction)))
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    private static Stream<Pair> setGoing(Facts facts, Introduction introduction, float score) {
        if (score <= 0) {
            return Stream.empty();
        }
        boolean asked = introduction.stage() == Stage.BOTH_ASKED;
        var candidate = new Candidate(
                SuggestionKind.INTRODUCTION,
                introduction.a(),
                score,
                List.of(
                        new Term.Day(asked ? "asked-both" : "considered", introduction.day()),
                        Term.Choice.of("closer", Closeness.closer(facts, introduction.a(), introduction.b()))),
                introduction);
        return Stream.of(Pair.of(candidate, introduction, false));
    }

    private static double score(Facts facts, Introduction introduction) {
        if (!isHere(facts, introduction.a())
                || !isHere(facts, introduction.b())
                || Rests.introduction(facts, introduction)) {
            return 0;
        }
        int age = Days.between(introduction.day(), facts.today());
        double loss = switch (introduction.stage()) {
            case CONSIDERED -> age < 0 ? 0 : Ramp.at(age, 0, .75, OLD_DAYS, .45);
            case BOTH_ASKED -> age < ANSWERED_DAYS ? 0 : .75;
            case MADE, CAME_TO_SOMETHING, DROPPED -> 0;
        };
        return loss * Closeness.of(Closeness.closer(facts, introduction.a(), introduction.b()));
    }

    private static boolean isHere(Facts facts, long person) {
        int slot = facts.ties().slot(person);
        return slot >= 0 && facts.ties().live(slot);
    }
}
