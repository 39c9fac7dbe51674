package app.tilth.store;

/** Ids to ids, a million of them in 32 MB: open addressing on two flat arrays. Keys and values are above 0. */
final class IdMap {
    private long[] keys = new long[1024];
    private long[] values = new long[1024];
    private int size;

    void put(long key, long value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        values[at] = value;
    }

    /**
     * Answers what an id became.
     *
     * @throws IllegalArgumentException if the id was never put
     */
    long get(long key) {
        long value = values[place(key)];
        if (value == 0) {
            throw new IllegalArgumentException("no entry with id " + key + " was told before it is referred to");
        }
        return value;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
