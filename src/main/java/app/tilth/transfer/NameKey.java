package app.tilth.transfer;

import java.util.Set;

/**
 * A name as it is compared.
 *
 * @param hash of its words in any order, without case, accents and titles; 0 for no name
 * @param words up to three of its words, packed into 60 bits; the first, the last and the second, 20 bits each
 */
record NameKey(long hash, long words) {
    static final NameKey NONE = new NameKey(0, 0);
    /** The bits {@link #words} may use. */
    static final long WORD_BITS = (1L << 60) - 1;

    private static final int WORD = (1 << 20) - 1;
    private static final int INITIAL = 31 << 15;
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "herr", "frau", "phd", "mba", "msc", "bsc", "jr", "sr");

    static NameKey of(String name) {
        String folded = Fold.words(name);
        long hash = 0;
        long first = 0;
        long second = 0;
        long last = 0;
        for (int from = 0; from < folded.length(); ) {
            int space = folded.indexOf(' ', from);
            int to = space < 0 ? folded.length() : space;
            if (to - from > 4 || !TITLES.contains(folded.substring(from, to))) {
                long one = Hash.of(folded, from, to);
                hash += one;
                long word = word(folded.charAt(from), to - from, one);
                if (first == 0) {
                    first = word;
                } else {
                    second = last == 0 || second != 0 ? second : last;
                    last = word;
                }
            }
            from = to + 1;
        }
        return hash == 0 ? NONE : new NameKey(Hash.mix(hash), first | (last << 20) | (second << 40));
    }

    /** Five bits of the first letter and fifteen of the whole word; the fifteen are 0 for an initial. */
    private static long word(char letter, int length, long hash) {
        int rest = length == 1 ? 0 : (int) (hash & 0x7FFF) | 1;
        return ((letter % 31 + 1L) << 15) | rest;
    }

    /**
     * Whether two names may be one person's: the given names are the same, or every word of the shorter name is in the
     * longer one, an initial standing for its word. An unknown name agrees with every other.
     */
    static boolean agree(long a, long b) {
        return a == 0 || b == 0 || same(a & WORD, b & WORD) || within(a, b) || within(b, a);
    }

    private static boolean within(long small, long large) {
        for (long rest = small; rest != 0; rest >>>= 20) {
            long word = rest & WORD;
            boolean found = word == 0;
            for (long other = large; other != 0 && !found; other >>>= 20) {
                found = same(word, other & WORD);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(long a, long b) {
        boolean initial = ((a & ~INITIAL) == 0 || (b & ~INITIAL) == 0) && a != 0 && b != 0;
        return a == b || (initial && (a & INITIAL) == (b & INITIAL));
    }
}
