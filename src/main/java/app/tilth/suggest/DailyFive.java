package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the people of a day: best score first, at most two of a kind, nobody twice, at most two of one community, nobody who
 * rests. Two to be introduced take one place. Immutable; after a change of one person only they are scored again.
 *
 * <p>The same facts give the same choice: equal scores are ordered by person, then by kind. What was done today keeps its
 * place, so that the others stay as they were and the day comes to an end. A second dormant tie is chosen only for a place that
 * nobody else would fill. Places still empty after that go to the wider circle ({@link Reason#LAST_RESORT}), however many it
 * takes: after an import, five people of one kind are of more use than two.
 */
public final class DailyFive {
    static final int MOST_OF_A_KIND = 2;

    private final Facts facts;
    /** In the order of {@link Reasons#ALL}. */
    private final List<ReasonScores> scores;

    private DailyFive(Facts facts, List<ReasonScores> scores) {
        this.facts = facts;
        this.scores = scores;
    }

    /** Scores everyone. */
    public static DailyFive of(Facts facts) {
        int slots = facts.ties().size();
        BitSet awake = new BitSet(slots);
        for (int slot = 0; slot < slots; slot++) {
            awake.set(slot, isAwake(facts, slot));
        }
        return new DailyFive(
                facts,
                Reasons.ALL.stream()
                        .map(reason ->
                                ReasonScores.of(facts.ties(), slot -> awake.get(slot) ? score(reason, facts, slot) : 0))
                        .toList());
    }

    /** The choice without keeping the scores. */
    public static List<Candidate> choose(Facts facts, int howMany) {
        return of(facts).choose(howMany);
    }

    /**
     * With one person scored again.
     *
     * @param changed these facts with that person changed, added or gone
     */
    public DailyFive after(Facts changed, long person) {
        int now = changed.ties().slot(person);
        int slot = now >= 0 ? now : facts.ties().slot(person);
        if (slot < 0) {
            return new DailyFive(changed, scores);
        }
        boolean awake = isAwake(changed, slot);
        return new DailyFive(
                changed,
                IntStream.range(0, scores.size())
                        .mapToObj(i -> scores.get(i)
                                .with(changed.ties(), slot, awake ? score(Reasons.ALL.get(i), changed, slot) : 0))
                        .toList());
    }

    public Facts facts() {
        return facts;
    }

    /**
     * The people of the day, best first.
     *
     * @param howMany places of the day, those done today included; fewer are chosen where there are no more reasons
     */
    public List<Candidate> choose(int howMany) {
        ChosenDay day = new ChosenDay(facts);
        List<Candidate> chosen = new ArrayList<>();
        fill(day, chosen, howMany, Reason::most, Float.MAX_VALUE);
        if (day.taken() < howMany) {
            fill(day, chosen, howMany, _ -> MOST_OF_A_KIND, Float.MAX_VALUE);
        }
        if (day.taken() < howMany) {
            fill(day, chosen, howMany, _ -> howMany, Reason.LAST_RESORT);
        }
        return List.copyOf(chosen);
    }

    /**
     * Someone for a reason they were chosen for before, where it still holds and they do not rest.
     *
     * @param kind of one person; two are found by {@link #introductions}
     */
    public Optional<Candidate> again(long person, SuggestionKind kind) {
        int slot = facts.ties().slot(person);
        Reason reason = Reasons.of(kind);
        float score = slot < 0 ? 0 : scores.get(Reasons.ALL.indexOf(reason)).at(slot);
        return score > 0
                ? Optional.of(new Candidate(kind, person, score, reason.terms(facts, slot)))
                : Optional.empty();
    }

    /** The introductions set going that may be suggested today, best first, whoever else is. */
    public List<Candidate> introductions() {
        return Pairs.of(facts).stream().map(pair -> pair.candidate(facts)).toList();
    }

    /**
     * Takes the best until the day is full.
     *
     * @param most how many of a reason's kind there may be
     * @param score those that score higher are passed over
     */
    private void fill(ChosenDay day, List<Candidate> chosen, int howMany, ToIntFunction<Reason> most, float score) {
        List<Ranking> rankings = rankings();
        List<Pairs.Pair> pairs = Pairs.of(facts);
        while (day.taken() < howMany) {
            Ranking.@Nullable Place best = rankings.stream()
                    .filter(ranking -> day.of(ranking.reason().kind()) < most.applyAsInt(ranking.reason()))
                    .map(ranking -> firstWithRoom(ranking, day, score))
                    .filter(Objects::nonNull)
                    .min(Ranking.Place.BEST_FIRST)
                    .orElse(null);
            Optional<Pairs.Pair> two = firstWithRoom(pairs, day, score);
            float beaten = best == null ? 0 : best.score();
            Optional<Candidate> next =
                    best == null || two.filter(pair -> pair.score() > beaten).isPresent()
                            ? two.map(pair -> pair.candidate(facts))
                            : Optional.of(candidate(best));
            if (next.isEmpty()) {
                return;
            }
            day.take(next.get().kind(), next.get().people());
            chosen.add(next.get());
        }
    }

    private Candidate candidate(Ranking.Place place) {
        Reason reason = place.reason();
        return new Candidate(reason.kind(), place.person(), place.score(), reason.terms(facts, place.slot()));
    }

    private static Optional<Pairs.Pair> firstWithRoom(List<Pairs.Pair> pairs, ChosenDay day, float score) {
        return day.of(SuggestionKind.INTRODUCTION) >= MOST_OF_A_KIND
                ? Optional.empty()
                : pairs.stream()
                        .filter(pair -> pair.score() <= score && day.hasRoomFor(pair.introduction()))
                        .findFirst();
    }

    private List<Ranking> rankings() {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> new Ranking(Reasons.ALL.get(i), scores.get(i), facts.ties()))
                .toList();
    }

    private static Ranking.@Nullable Place firstWithRoom(Ranking ranking, ChosenDay day, float score) {
        Ranking.Place place = ranking.first();
        while (place != null && (place.score() > score || !day.hasRoomFor(place.person()))) {
            ranking.removeFirst();
            place = ranking.first();
        }
        return place;
    }

    private static boolean isAwake(Facts facts, int slot) {
        return facts.ties().live(slot) && !Rests.person(facts, slot);
    }

    private static double score(Reason reason, Facts facts, int slot) {
        double score = reason.score(facts, slot);
        return score > 0 && Rests.reason(facts, slot, reason.kind()) ? 0 : score;
    }
}
