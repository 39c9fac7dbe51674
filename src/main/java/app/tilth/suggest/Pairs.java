package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import java.util.Comparator;
import java.util.List;

/**
 * The introductions the user has set going, as they may be suggested on a day: two who are considered, and two who were
 * asked long enough ago to have answered. There are few of them, so they are looked through whenever a day is chosen.
 */
final class Pairs {
    /** Nobody answers within a day or two. */
    private static final int ANSWERED_DAYS = 3;

    private static final int OLD_DAYS = 60;

    private Pairs() {}

    /** Two who may be suggested, scored on the scale of {@link Reason}. */
    record Pair(Introduction introduction, float score) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingLong(pair -> pair.introduction.id())
                .thenComparing(pair -> pair.introduction.uid());

        Candidate candidate(Facts facts) {
            boolean asked = introduction.stage() == Stage.BOTH_ASKED;
            return new Candidate(
                    SuggestionKind.INTRODUCTION,
                    introduction.a(),
                    score,
                    List.of(
                            new Term.Day(asked ? "asked-both" : "considered", introduction.day()),
                            Term.Choice.of("closer", closer(facts, introduction))),
                    introduction);
        }
    }

    /** Best first. */
    static List<Pair> of(Facts facts) {
        return facts.introductions().stream()
                .map(introduction -> new Pair(introduction, (float) score(facts, introduction)))
                .filter(pair -> pair.score > 0)
                .sorted(Pair.BEST_FIRST)
                .toList();
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
        return loss * Closeness.of(closer(facts, introduction));
    }

    private static boolean isHere(Facts facts, long person) {
        int slot = facts.ties().slot(person);
        return slot >= 0 && facts.ties().live(slot);
    }

    private static Circle closer(Facts facts, Introduction introduction) {
        Circle a = facts.ties().circle(facts.ties().slot(introduction.a()));
        Circle b = facts.ties().circle(facts.ties().slot(introduction.b()));
        return a.compareTo(b) <= 0 ? a : b;
    }
}
