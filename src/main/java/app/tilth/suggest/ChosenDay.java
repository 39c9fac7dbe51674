package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
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

    /** A day on which what was done of it holds its places; an introduction is done with both and holds one. */
    ChosenDay(Facts facts) {
        this.facts = facts;
        int introduced = 0;
        for (SuggestionState done : facts.doneToday()) {
            if (done.kind() == SuggestionKind.INTRODUCTION) {
                introduced += add(done.person()) ? 1 : 0;
            } else if (!persons.contains(done.person())) {
                take(done.kind(), List.of(done.person()));
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
