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

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
