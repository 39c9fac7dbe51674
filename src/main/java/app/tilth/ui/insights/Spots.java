package app.tilth.ui.insights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How many dots stand for how many people: one each, or fewer for a share where there are more people than room. */
final class Spots {
    private Spots() {}

    /**
     * By largest remainder: none is lost, and what is rarest keeps a dot as long as there is one for each kind.
     *
     * @param counts of each kind
     * @param room how many dots there may be
     */
    static int[] of(int[] counts, int room) {
        int all = IntStream.of(counts).sum();
        if (all <= room) {
            return counts.clone();
        }
        int[] spots = new int[counts.length];
        long[] rests = new long[counts.length];
        int left = room;
        for (int i = 0; i < counts.length; i++) {
            int share = (int) ((long) counts[i] * room / all);
            boolean isRare = share == 0 && counts[i] > 0 && room >= counts.length;
            spots[i] = isRare ? 1 : share;
            rests[i] = isRare ? 0 : (long) counts[i] * room % all;
            left -= spots[i];
        }
        Integer[] byRest = IntStream.range(0, counts.length).boxed().toArray(Integer[]::new);
        Arrays.sort(byRest, Comparator.comparingLong(i -> -rests[i]));
        for (int i = 0; left > 0; i = (i + 1) % counts.length) {
            if (rests[byRest[i]] > 0) {
                spots[byRest[i]]++;
                left--;
            }
        }
        while (left < 0) {
            int most = IntStream.range(0, spots.length)
                    .reduce((a, b) -> spots[b] > spots[a] ? b : a)
                    .orElse(0);
            spots[most]--;
            left++;
        }
        return spots;
    }
}
