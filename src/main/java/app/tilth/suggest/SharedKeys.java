package app.tilth.suggest;

import java.util.Collection;

/**
 * How many people use each word, topic or tag, and whether that is few enough to say anything of those who do.
 *
 * <p>The rarity of what n of N people have is ln(N / n) / ln(N / 2), the inverse document frequency (Spärck Jones 1972) as a
 * share of what two alone would have: 1 for two, 0 for everyone.
 */
final class SharedKeys {
    /** What more people share is no reason to meet, however many there are. */
    private static final int FEW = 50;
    /** In a small network a twentieth is few; three always are. */
    private static final int FEW_SHARE = 20;

    private static final int ALWAYS_FEW = 3;
    /** A word that so many use of what they offer or look for, and a twentieth of all, says nothing of what it is. */
    private static final int COMMON = 50;

    private final int people;
    private final int[] counts;

    /**
     * @param of of everyone of whom anything is kept
     * @param people how many there are, with those of whom nothing is kept
     * @param numbers how many keys there are
     */
    SharedKeys(Collection<Keys> of, int people, int numbers) {
        this.people = Math.max(people, 2);
        counts = new int[numbers];
        int[] lastOf = new int[numbers];
        int one = 0;
        for (Keys keys : of) {
            one++;
            for (int[] some : new int[][] {keys.offers(), keys.looksFor(), keys.caresAbout(), keys.tags()}) {
                for (int key : some) {
                    // Whoever offers what they look for uses the word once.
                    counts[key] += lastOf[key] == one ? 0 : 1;
                    lastOf[key] = one;
                }
            }
        }
    }

    int having(int key) {
        return counts[key];
    }

    boolean isFew(int key) {
        return counts[key] <= Math.min(FEW, Math.max(ALWAYS_FEW, people / FEW_SHARE));
    }

    boolean isCommon(int key) {
        return counts[key] > Math.max(COMMON, people / FEW_SHARE);
    }

    double rarity(int key) {
        return people <= 2 || counts[key] <= 2 ? 1 : Math.log((double) people / counts[key]) / Math.log(people / 2.0);
    }
}
