package app.tilth.transfer;

import java.util.Arrays;

/** A set of whole numbers that takes about sixteen bytes each, for telling doubles among millions. */
final class LongSet {
    private static final double FULL = .6;

    private long[] slots = new long[64];
    private int size;
    private boolean hasZero;

    /** Adds a number; false where it was there already. */
    boolean add(long number) {
        if (number == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int slot = slot(slots, number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        if (size > slots.length * FULL) {
            grow();
        }
        return true;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[slot(slots, number)] == number;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.stream(slots).filter(number -> number != 0).forEach(number -> wider[slot(wider, number)] = number);
        slots = wider;
    }

    /** Where the number is, or the free slot it belongs in. */
    private static int slot(long[] slots, long number) {
        long mixed = (number ^ (number >>> 32)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
