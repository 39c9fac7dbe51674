package app.tilth.need;

import app.tilth.model.Need.Criterion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Some people, each with a mask, flat since they may be most of everyone.
 *
 * @param people ascending
 * @param bits of each
 */
@SuppressWarnings("ArrayRecordComponent") // a value made once, never compared
record Some(long[] people, long[] bits) {

    boolean has(long person) {
        return Arrays.binarySearch(people, person) >= 0;
    }

    /** Their mask, 0 for whoever is not among them. */
    long of(long person) {
        int at = Arrays.binarySearch(people, person);
        return at < 0 ? 0 : bits[at];
    }

    int size() {
        return people.length;
    }

    /** Collects masks of people. */
    static final class Gathering {
        private final People all;
        private final long[] masks;
        private final BitSet met;
        private final Map<Long, Long> others = new TreeMap<>();

        Gathering(People all) {
            this.all = all;
            masks = new long[all.size()];
            met = new BitSet(all.size());
        }

        /** Whoever fits a criterion by some traits gets a bit. */
        void add(Criterion criterion, Set<Trait> traits, long bit) {
            BitSet places = all.places(criterion, traits);
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                masks[place] |= bit;
            }
            met.or(places);
            Sought sought = Sought.of(criterion.text());
            all.changed().forEach((person, now) -> {
                if (now.fit(traits, sought)) {
                    others.merge(person, bit, (a, b) -> a | b);
                }
            });
        }

        /** One person gets a bit. */
        void add(long person, long bit) {
            int place = all.changed().containsKey(person) ? -1 : all.place(person);
            if (place >= 0) {
                masks[place] |= bit;
                met.set(place);
            } else {
                others.merge(person, bit, (a, b) -> a | b);
            }
        }

        /** Those gathered whose mask is wanted, without those who are not. */
        Some but(Set<Long> notThese, LongPredicate wanted) {
            LongStream.Builder kept = LongStream.builder();
            LongStream.Builder theirs = LongStream.builder();
            var other = others.entrySet().iterator();
            Map.@Nullable Entry<Long, Long> next = other.hasNext() ? other.next() : null;
            int place = met.nextSetBit(0);
            while (place >= 0 || next != null) {
                boolean isOther = next != null && (place < 0 || next.getKey() < all.person(place));
                long person = isOther && next != null ? next.getKey() : all.person(place);
                long mask = isOther && next != null ? next.getValue() : masks[place];
                if (wanted.test(mask) && (notThese.isEmpty() || !notThese.contains(person))) {
                    kept.add(person);
                    theirs.add(mask);
                }
                if (isOther) {
                    next = other.hasNext() ? other.next() : null;
                } else {
                    place = met.nextSetBit(place + 1);
                }
            }
            return new Some(kept.build().toArray(), theirs.build().toArray());
        }
    }
}
