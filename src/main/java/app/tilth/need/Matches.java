package app.tilth.need;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import java.util.Arrays;
import java.util.List;
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
    private final Some some;
    private final long named;

    private Matches(List<Criterion> criteria, Some some, long named) {
        this.criteria = criteria;
        this.some = some;
        this.named = named;
    }

    /** @param notThese of whom the user said that they do not fit */
    static Matches of(Need need, People people, Set<Long> notThese) {
        List<Criterion> criteria = need.criteria();
        var gathering = new Some.Gathering(people);
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            Long person = criterion.person();
            if (person == null) {
                gathering.add(criterion, Trait.fitting(criterion.kind()), bit(i));
            } else {
                gathering.add(person, bit(i));
            }
        }
        long places = bits(criteria, kind -> kind == Criterion.Kind.PLACE);
        long named = bits(criteria, kind -> kind == Criterion.Kind.PERSON);
        long others = bits(criteria, kind -> kind != Criterion.Kind.PLACE && kind != Criterion.Kind.PERSON);
        boolean narrows = places != 0 && others != 0;
        Some some = gathering.but(
                notThese, bits -> !narrows || (bits & named) != 0 || ((bits & places) != 0 && (bits & others) != 0));
        return new Matches(criteria, some, named);
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

    /** Ascending; not to be changed. */
    long[] people() {
        return some.people();
    }

    boolean has(long person) {
        return some.has(person);
    }

    /** By how many criteria person {@code i} fits. */
    int count(int i) {
        return Long.bitCount(some.bits()[i]);
    }

    /** Whether person {@code i} is named in the need. */
    boolean isNamed(int i) {
        return (some.bits()[i] & named) != 0;
    }

    /** The criteria someone fits, in the need's order. */
    List<Criterion> of(long person) {
        return those(some.of(person));
    }

    /** The criteria that someone fits. */
    Set<Criterion> covered() {
        return Set.copyOf(those(Arrays.stream(some.bits()).reduce(0, (a, b) -> a | b)));
    }

    private List<Criterion> those(long bits) {
        return IntStream.range(0, criteria.size())
                .filter(i -> (bits & bit(i)) != 0)
                .mapToObj(criteria::get)
                .distinct()
                .toList();
    }
}
