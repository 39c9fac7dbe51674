package app.tilth.need;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Places {
    private int[] all = new int[4];
    private int size;

    void add(int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = place;
    }

    /** Each of them in another numbering. */
    int[] in(int[] order) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = order[all[i]];
        }
        return places;
    }
}
