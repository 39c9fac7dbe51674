package app.tilth.need;

import app.tilth.model.Need.Criterion;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Everyone by what they may be found by: an inverted index from words to people. Immutable; a change of one person gives new
 * people that share the index.
 */
public final class People {
    /** Changes above which it is better read anew. */
    private static final int MOST_CHANGES = 2000;

    /** By place in the index. */
    private final long[] people;

    private final Map<Trait, Terms> terms;
    /** Those read again since. */
    private final Map<Long, Traits> changed;

    private People(long[] people, Map<Trait, Terms> terms, Map<Long, Traits> changed) {
        this.people = people;
        this.terms = terms;
        this.changed = changed;
    }

    /** With what one person may be found by in place of what was. */
    public People with(long person, Traits traits) {
        Map<Long, Traits> now = new HashMap<>(changed);
        now.put(person, traits);
        return new People(people, terms, now);
    }

    /** Whether so many have changed that reading everyone anew pays. */
    public boolean isWorn() {
        return changed.size() > MOST_CHANGES;
    }

    /** Tells everyone who fits a criterion, nobody twice. */
    void fitting(Criterion criterion, LongConsumer each) {
        Long named = criterion.person();
        if (named == null) {
            find(criterion.text(), Trait.fitting(criterion.kind()), each);
        } else {
            each.accept(named);
        }
    }

    /** Tells everyone who may know who fits, nobody twice; some of them may fit as well. */
    void near(Criterion criterion, LongConsumer each) {
        find(criterion.text(), Trait.near(criterion.kind()), each);
    }

    private void find(String text, Set<Trait> traits, LongConsumer each) {
        Sought sought = Sought.of(text);
        BitSet places = new BitSet();
        for (Trait trait : traits) {
            Terms of = terms.get(trait);
            if (of != null) {
                places.or(of.fitting(sought));
            }
        }
        places.stream()
                .mapToLong(place -> people[place])
                .filter(person -> !changed.containsKey(person))
                .forEach(each);
        changed.forEach((person, now) -> {
            if (now.fit(traits, sought)) {
                each.accept(person);
            }
        });
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
            long[] people = new long[places.size()];
            places.forEach((person, place) -> people[place] = person);
            Map<Trait, Terms> built = new EnumMap<>(Trait.class);
            terms.forEach((trait, of) -> built.put(trait, of.build()));
            return new People(people, built, Map.of());
        }
    }
}
