package app.tilth.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Drawing from lists. */
final class Draw {
    private Draw() {}

    static <T> T one(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** One key, as often as its weight says. */
    static <T> T weighted(Map<T, Integer> weights, SplittableRandom random) {
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        int draw = random.nextInt(all);
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            draw -= entry.getValue();
            if (draw < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights changed while drawn from");
    }

    static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = list.get(i);
            list.set(i, list.get(j));
            list.set(j, moved);
        }
    }

    static int between(int least, int most, SplittableRandom random) {
        return random.nextInt(least, Math.max(least, most) + 1);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
