package app.tilth.need;

import app.tilth.model.Need.Criterion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everyone by what they may be found by: an inverted index from words to people. Immutable; a change of one person gives new
 * people that share the index.
 */
public final class People {
    /** Changes above which it is better read anew. */
    private static final int MOST_CHANGES = 2000;

    /** By place, ascending. */
    private final long[] people;

    private final Map<Trait, Terms> terms;
    /** Those read again since, with their places where they have one. */
    private final SortedMap<Long, Traits> changed;

    private final BitSet stale;

    private People(long[] people, Map<Trait, Terms> terms, SortedMap<Long, Traits> changed, BitSet stale) {
        this.people = people;
        this.terms = terms;
        this.changed = changed;
        this.stale = stale;
    }

    /** With what some people may be found by in place of what was. */
    public People with(Map<Long, Traits> anew) {
        SortedMap<Long, Traits> now = new TreeMap<>(changed);
        now.putAll(anew);
        BitSet gone = (BitSet) stale.clone();
        for (long person : anew.keySet()) {
            int place = place(person);
            if (place >= 0) {
                gone.set(place);
            }
        }
        return new People(people, terms, now, gone);
    }

    /** Whether so many have changed that reading everyone anew pays. */
    public boolean isWorn() {
        return changed.size() > MOST_CHANGES;
    }

    /** Number of places. */
    int size() {
        return people.length;
    }

    long person(int place) {
        return people[place];
    }

    /** Where someone stands, below 0 where they have no place. */
    int place(long person) {
        return Arrays.binarySearch(people, person);
    }

    /** The places of those who fit a criterion by some traits, but for those who were read again. */
    BitSet places(Criterion criterion, Set<Trait> traits) {
        Sought sought = Sought.of(criterion.text());
        BitSet places = new BitSet(people.length);
        for (Trait trait : traits) {
            Terms of = terms.get(trait);
            if (of != null) {
                places.or(of.fitting(sought));
            }
        }
        places.andNot(stale);
        return places;
    }

    /** Those who were read again, ascending. */
    SortedMap<Long, Traits> changed() {
        return changed;
    }

    /** Takes what people may be found by, in any order. */
    public static final class Builder {
        private final Map<Long, Integer> places = new HashMap<>();
        private final Map<Trait, Terms.Builder> terms = new EnumMap<>(Trait.class);

        /** @param value an empty one is passed over */
        public Builder add(long person, Trait trait, String value) {
            if (!value.isBlank()) {
                int place = places.computeIfAbsent(person, _ -> places.size());
                terms.computeIfAbsent(trait, Terms.Builder::new).add(place, value);
            }
            return this;
        }

        public People build() {
            long[] people =
                    places.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
            int[] order = new int[people.length];
            places.forEach((person, place) -> order[place] = Arrays.binarySearch(people, person));
            Map<Trait, Terms> built = new EnumMap<>(Trait.class);
            terms.forEach((trait, of) -> built.put(trait, of.build(order)));
            return new People(people, built, new TreeMap<>(), new BitSet());
        }
    }
}
