package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.SuggestionKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The places of one day as they fill, and what that leaves room for. */
final class ChosenDay {
    private static final int MOST_OF_A_COMMUNITY = 2;

    private final Facts facts;
    private final Set<Long> persons = new HashSet<>();
    private final Map<SuggestionKind, Integer> kinds = new EnumMap<>(SuggestionKind.class);
    private final Map<Long, Integer> communities = new HashMap<>();

    /** A day of which nothing was shown but what was done of it. */
    ChosenDay(Facts facts) {
        this(facts, Map.of());
    }

    /**
     * A day on which what was shown and done of it holds its places; an introduction is shown to be of both and holds one.
     *
     * @param shown by person
     */
    ChosenDay(Facts facts, Map<Long, SuggestionKind> shown) {
        this.facts = facts;
        Map<Long, SuggestionKind> held = new HashMap<>(shown);
        facts.doneToday().forEach(done -> held.putIfAbsent(done.person(), done.kind()));
        int introduced = 0;
        for (Map.Entry<Long, SuggestionKind> one : held.entrySet()) {
            if (one.getValue() == SuggestionKind.INTRODUCTION) {
                introduced += add(one.getKey()) ? 1 : 0;
            } else {
                take(one.getValue(), List.of(one.getKey()));
            }
        }
        if (introduced > 0) {
            kinds.put(SuggestionKind.INTRODUCTION, (introduced + 1) / 2);
        }
    }

    int taken() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(SuggestionKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    boolean hasRoomFor(long person) {
        OptionalLong community = facts.community(person);
        return !persons.contains(person) && (community.isEmpty() || of(community.getAsLong()) < MOST_OF_A_COMMUNITY);
    }

    boolean hasRoomFor(Introduction introduction) {
        OptionalLong community = facts.community(introduction.a());
        boolean ofOne = community.isPresent() && community.equals(facts.community(introduction.b()));
        return hasRoomFor(introduction.a())
                && hasRoomFor(introduction.b())
                && (!ofOne || of(community.getAsLong()) + 2 <= MOST_OF_A_COMMUNITY);
    }

    private int of(long community) {
        return communities.getOrDefault(community, 0);
    }

    void take(SuggestionKind kind, List<Long> people) {
        people.forEach(this::add);
        kinds.merge(kind, 1, Integer::sum);
    }

    private boolean add(long person) {
        facts.community(person).ifPresent(community -> communities.merge(community, 1, Integer::sum));
        return persons.add(person);
    }
}
