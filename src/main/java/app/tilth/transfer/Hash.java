package app.tilth.transfer;

/** 64-bit hashes of short texts: among a million keys, two different ones meet with odds of about 1 in 37 million. */
public final class Hash {
    private Hash() {}

    static long of(String text) {
        return of(text, 0, text.length());
    }

    public static long of(String text, int from, int to) {
        long hash = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** MurmurHash3's finalizer (Appleby). */
    static long mix(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
