package app.tilth.transfer;

/**
 * From 64-bit keys to the ids that have them, in two arrays: open addressing, linear probing, equal keys one after
 * another in the order they came. A key of 0 is never kept.
 */
final class LongTable {
    private long[] keys;
    private long[] values;
    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[capacity];
        values = new long[capacity];
    }

    void add(long key, long value) {
        if (key == 0) {
            return;
        }
        if (++size > keys.length - keys.length / 4) {
            grow();
        }
        put(key, value);
    }

    /** The slot of a key's first value, negative where it has none. */
    int first(long key) {
        return key == 0 ? -1 : from((int) key & (keys.length - 1), key);
    }

    /** The slot of the key's next value after a slot, negative after the last. */
    int next(int slot, long key) {
        return from((slot + 1) & (keys.length - 1), key);
    }

    long value(int slot) {
        return values[slot];
    }

    void set(int slot, long value) {
        values[slot] = value;
    }

    private int from(int start, long key) {
        int at = start;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return at;
            }
            at = (at + 1) & (keys.length - 1);
        }
        return -1;
    }

    private void put(long key, long value) {
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = value;
    }

    /** Moves everything from an empty slot on, so that equal keys keep their order. */
    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        int start = 0;
        while (oldKeys[start] != 0) {
            start++;
        }
        for (int i = 0; i < oldKeys.length; i++) {
            int at = (start + i) & (oldKeys.length - 1);
            if (oldKeys[at] != 0) {
                put(oldKeys[at], oldValues[at]);
            }
        }
    }
}
