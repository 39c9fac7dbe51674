package app.tilth.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** An inverted index: by key, the places of those who have it, ascending. */
final class Postings {
    private final int[] from;
    private final int[] places;

    /**
     * @param keys of each place in turn
     * @param numbers how many keys there are
     */
    Postings(List<int[]> keys, int numbers) {
        from = new int[numbers + 1];
        for (int[] of : keys) {
            for (int key : of) {
                from[key + 1]++;
            }
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] free = Arrays.copyOf(from, numbers);
        places = new int[from[numbers]];
        for (int place = 0; place < keys.size(); place++) {
            for (int key : keys.get(place)) {
                places[free[key]++] = place;
            }
        }
    }

    int count(int key) {
        return from[key + 1] - from[key];
    }

    /** Tells those of a key who come after a place. */
    void eachAfter(int key, int place, IntConsumer other) {
        int at = Arrays.binarySearch(places, from[key], from[key + 1], place);
        for (int i = at >= 0 ? at + 1 : -at - 1; i < from[key + 1]; i++) {
            other.accept(places[i]);
        }
    }
}
