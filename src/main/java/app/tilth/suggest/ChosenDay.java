package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

    /** A day on which what was done of it holds its places. */
    ChosenDay(Facts facts) {
        this.facts = facts;
        facts.doneToday().forEach(done -> {
            if (!persons.contains(done.person())) {
                take(done.kind(), done.person());
            }
        });
    }

    int taken() {
        return persons.size();
    }

    int of(SuggestionKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    boolean hasRoomFor(long person) {
        OptionalLong community = facts.community(person);
        return !persons.contains(person)
                && (community.isEmpty() || communities.getOrDefault(community.getAsLong(), 0) < MOST_OF_A_COMMUNITY);
    }

    void take(SuggestionKind kind, long person) {
        persons.add(person);
        kinds.merge(kind, 1, Integer::sum);
        facts.community(person).ifPresent(community -> communities.merge(community, 1, Integer::sum));
    }
}
