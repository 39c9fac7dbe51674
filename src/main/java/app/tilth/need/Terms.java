package app.tilth.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All values of one trait, found by their words, and who has each. */
final class Terms {
    private final Trait trait;
    /** By value: the places of those who have it. */
    private final List<int[]> people;
    /** By word: the values it comes up in. */
    private final NavigableMap<String, BitSet> values;

    private Terms(Trait trait, List<int[]> people, NavigableMap<String, BitSet> values) {
        this.trait = trait;
        this.people = people;
        this.values = values;
    }

    /** The places of those who have a value that fits. */
    BitSet fitting(Sought sought) {
        BitSet fit = new BitSet();
        BitSet all = null;
        for (String word : sought.words()) {
            BitSet in = having(word);
            if (all == null) {
                all = in;
            } else {
                all.and(in);
            }
        }
        if (all != null) {
            all.stream().forEach(value -> {
                for (int place : people.get(value)) {
                    fit.set(place);
                }
            });
        }
        return fit;
    }

    private BitSet having(String word) {
        BitSet in = new BitSet();
        in.or(values.getOrDefault(word, in));
        if (Sought.isLoose(trait) && word.length() >= Sought.SHORTEST_STEM) {
            values.subMap(word, true, word + Character.MAX_VALUE, false)
                    .values()
                    .forEach(in::or);
            for (int end = Sought.SHORTEST_STEM; end < word.length(); end++) {
                in.or(values.getOrDefault(word.substring(0, end), in));
            }
        }
        return in;
    }

    /** Takes who has which value, place by place. */
    static final class Builder {
        private final Trait trait;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Places> places = new ArrayList<>();

        Builder(Trait trait) {
            this.trait = trait;
        }

        void add(int place, String value) {
            int number = numbers.computeIfAbsent(value, _ -> {
                places.add(new Places());
                return places.size() - 1;
            });
            places.get(number).add(place);
        }

        /** @param order the place in the end by the place that was told */
        Terms build(int[] order) {
            NavigableMap<String, BitSet> values = new TreeMap<>();
            numbers.forEach((value, number) -> Sought.words(value)
                    .forEach(word ->
                            values.computeIfAbsent(word, _ -> new BitSet()).set(number)));
            return new Terms(trait, places.stream().map(told -> told.in(order)).toList(), values);
        }
    }
}
