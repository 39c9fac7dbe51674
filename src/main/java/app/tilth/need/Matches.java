package app.tilth.need;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Who could help with a need, and by which of its criteria.
 *
 * <p>One criterion is enough. Places narrow the others down: "lawyer" and "Lisbon" mean the lawyers of Lisbon, unless there is
 * nothing but places; whoever is named is meant in any case. A criterion from the 64th on is taken with the 64th.
 */
final class Matches {
    private static final int MOST = Long.SIZE;

    private final List<Criterion> criteria;
    /** By person, a bit for each criterion. */
    private final Map<Long, Long> by;

    private final long named;

    private Matches(List<Criterion> criteria, Map<Long, Long> by, long named) {
        this.criteria = criteria;
        this.by = by;
        this.named = named;
    }

    /** @param notThese of whom the user said that they do not fit */
    static Matches of(Need need, People people, Set<Long> notThese) {
        List<Criterion> criteria = need.criteria();
        Map<Long, Long> by = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            long bit = bit(i);
            people.fitting(criteria.get(i), person -> by.merge(person, bit, (a, b) -> a | b));
        }
        long places = bits(criteria, kind -> kind == Criterion.Kind.PLACE);
        long named = bits(criteria, kind -> kind == Criterion.Kind.PERSON);
        long others = bits(criteria, kind -> kind != Criterion.Kind.PLACE && kind != Criterion.Kind.PERSON);
        if (places != 0 && others != 0) {
            by.values().removeIf(bits -> (bits & named) == 0 && ((bits & places) == 0 || (bits & others) == 0));
        }
        by.keySet().removeAll(notThese);
        return new Matches(criteria, by, named);
    }

    private static long bits(List<Criterion> criteria, Predicate<Criterion.Kind> kinds) {
        return IntStream.range(0, criteria.size())
                .filter(i -> kinds.test(criteria.get(i).kind()))
                .mapToLong(Matches::bit)
                .reduce(0, (a, b) -> a | b);
    }

    private static long bit(int criterion) {
        return 1L << Math.min(criterion, MOST - 1);
    }

    Set<Long> people() {
        return by.keySet();
    }

    /** By how many criteria someone fits. */
    int count(long person) {
        return Long.bitCount(by.getOrDefault(person, 0L));
    }

    /** Whether someone is named in the need. */
    boolean isNamed(long person) {
        return (by.getOrDefault(person, 0L) & named) != 0;
    }

    /** The criteria someone fits, in the need's order. */
    List<Criterion> of(long person) {
        return those(by.getOrDefault(person, 0L));
    }

    /** The criteria that someone fits. */
    Set<Criterion> covered() {
        return Set.copyOf(those(by.values().stream().reduce(0L, (a, b) -> a | b)));
    }

    private List<Criterion> those(long bits) {
        return IntStream.range(0, criteria.size())
                .filter(i -> (bits & bit(i)) != 0)
                .mapToObj(criteria::get)
                .distinct()
                .toList();
    }
}
