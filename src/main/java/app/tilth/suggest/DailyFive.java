package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    /** One pair the user has not set going, and none once there is another introduction: what was begun comes first. */
    private static final int MOST_FOUND = 1;

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
        List<ReasonScores> rescored = scores;
        for (int also : touched(changed, person, slot)) {
            rescored = rescored(rescored, changed, also);
        }
        return new DailyFive(changed, rescored);
    }

    /**
     * With other communities, which no score depends on.
     *
     * @param communities by person, as {@link Facts#withReach} takes them
     */
    public DailyFive within(Map<Long, Long> communities) {
        return new DailyFive(facts.within(communities), scores);
    }

    /**
     * With other plans for needs; only those are scored again for whom something else is planned now.
     *
     * @param tending as {@link Facts#withNeeds} takes them
     */
    public DailyFive withNeeds(Map<Long, NeedTending> tending) {
        Map<Long, NeedTending> before = facts.needs();
        if (before.equals(tending)) {
            return this;
        }
        Facts changed = facts.withNeeds(tending);
        int reason = Reasons.ALL.indexOf(Reasons.of(SuggestionKind.NEED));
        ReasonScores rescored = scores.get(reason);
        Set<Long> people = new HashSet<>(before.keySet());
        people.addAll(tending.keySet());
        for (long person : people) {
            int slot = facts.ties().slot(person);
            if (slot >= 0 && !Objects.equals(before.get(person), tending.get(person))) {
                double score = isAwake(changed, slot) ? score(Reasons.ALL.get(reason), changed, slot) : 0;
                rescored = rescored.with(changed.ties(), slot, score);
            }
        }
        List<ReasonScores> all = new ArrayList<>(scores);
        all.set(reason, rescored);
        return new DailyFive(changed, List.copyOf(all));
    }

    /** The person's slot, and those whose ways into a group are the only ones or not, now that the person's tie changed. */
    private int[] touched(Facts changed, long person, int slot) {
        IntStream besides = facts.ways() == changed.ways()
                ? IntStream.empty()
                : IntStream.concat(facts.ways().around(person), changed.ways().around(person));
        return IntStream.concat(IntStream.of(slot), besides).distinct().toArray();
    }

    private static List<ReasonScores> rescored(List<ReasonScores> scores, Facts changed, int slot) {
        boolean awake = isAwake(changed, slot);
        return IntStream.range(0, scores.size())
                .mapToObj(i ->
                        scores.get(i).with(changed.ties(), slot, awake ? score(Reasons.ALL.get(i), changed, slot) : 0))
                .toList();
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
        return choose(howMany, EnumSet.allOf(SuggestionKind.class));
    }

    /**
     * The people of the day for some kinds of reason only, best first.
     *
     * @param howMany places of the day, those done today included; fewer are chosen where there are no more reasons
     */
    public List<Candidate> choose(int howMany, Set<SuggestionKind> kinds) {
        return choose(howMany, kinds, Map.of());
    }

    /**
     * Those who come to what was shown of the day already, best first.
     *
     * @param howMany places of the day, those shown and those done today included
     * @param shown the kind by person; they hold their places, and the rules of a day hold for them and the others together
     */
    public List<Candidate> choose(int howMany, Set<SuggestionKind> kinds, Map<Long, SuggestionKind> shown) {
        ChosenDay day = new ChosenDay(facts, shown);
        List<Candidate> chosen = new ArrayList<>();
        fill(day, chosen, howMany, kinds, Reason::most, Float.MAX_VALUE);
        if (day.taken() < howMany) {
            fill(day, chosen, howMany, kinds, _ -> MOST_OF_A_KIND, Float.MAX_VALUE);
        }
        if (day.taken() < howMany) {
            fill(day, chosen, howMany, kinds, _ -> howMany, Reason.LAST_RESORT);
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

    /** Those with whom the user has set something for today, the best first, whoever else is chosen. */
    public List<Candidate> planned() {
        Reason reason = Reasons.of(SuggestionKind.LOOP);
        return facts.planned()
                .filter(slot -> facts.ties().live(slot) && !Rests.planned(facts, slot))
                .mapToObj(slot -> new Candidate(
                        SuggestionKind.LOOP,
                        facts.ties().person(slot),
                        reason.score(facts, slot),
                        reason.terms(facts, slot)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::person))
                .toList();
    }

    /** The group that hangs on someone suggested for that, the best known of it first; nobody for every other reason. */
    public List<Long> groupOf(Candidate candidate) {
        int slot = facts.ties().slot(candidate.person());
        return slot < 0 || candidate.kind() != SuggestionKind.BRIDGE ? List.of() : BridgeReason.group(facts, slot);
    }

    /** The introductions set going that may be suggested today, best first, whoever else is. */
    public List<Candidate> introductions() {
        return Pairs.setGoing(facts).stream().map(Pairs.Pair::candidate).toList();
    }

    /** The introductions found for the user that may be suggested today, best first, whoever else is. */
    public List<Candidate> found() {
        return Pairs.found(facts).stream().map(Pairs.Pair::candidate).toList();
    }

    /** With the introductions found, which no score of a person depends on. */
    public DailyFive withFound(List<FoundPair> found) {
        return new DailyFive(facts.withFound(found), scores);
    }

    /**
     * Takes the best until the day is full.
     *
     * @param most how many of a reason's kind there may be
     * @param score those that score higher are passed over
     */
    private void fill(
            ChosenDay day,
            List<Candidate> chosen,
            int howMany,
            Set<SuggestionKind> kinds,
            ToIntFunction<Reason> most,
            float score) {
        List<Ranking> rankings = rankings(kinds);
        List<Pairs.Pair> pairs = kinds.contains(SuggestionKind.INTRODUCTION) ? Pairs.of(facts) : List.of();
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
                            ? two.map(Pairs.Pair::candidate)
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
        int before = day.of(SuggestionKind.INTRODUCTION);
        return pairs.stream()
                .filter(pair -> before < (pair.isFound() ? MOST_FOUND : MOST_OF_A_KIND))
                .filter(pair -> pair.score() <= score && day.hasRoomFor(pair.introduction()))
                .findFirst();
    }

    private List<Ranking> rankings(Set<SuggestionKind> kinds) {
        return IntStream.range(0, scores.size())
                .filter(i -> kinds.contains(Reasons.ALL.get(i).kind()))
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
