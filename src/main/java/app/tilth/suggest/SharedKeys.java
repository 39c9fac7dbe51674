package app.tilth.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * By how many people each word, topic or tag is used, and whether that is few enough to say anything of those who do.
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
    private final Map<String, Integer> words;
    private final Map<String, Integer> topics;
    private final Map<String, Integer> tags;

    /**
     * @param of of everyone of whom anything is kept
     * @param people how many there are, with those of whom nothing is kept
     */
    SharedKeys(List<Interest> of, int people) {
        this.people = Math.max(people, 2);
        words = counted(of, interest -> {
            Set<String> both = new HashSet<>(interest.offers());
            both.addAll(interest.looksFor());
            return both;
        });
        topics = counted(of, Interest::caresAbout);
        tags = counted(of, Interest::tags);
    }

    private static Map<String, Integer> counted(List<Interest> of, Function<Interest, Set<String>> keys) {
        Map<String, Integer> counts = new HashMap<>();
        of.forEach(interest -> keys.apply(interest).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    int withTopic(String topic) {
        return topics.getOrDefault(topic, 0);
    }

    int withTag(String tag) {
        return tags.getOrDefault(tag, 0);
    }

    int withWord(String word) {
        return words.getOrDefault(word, 0);
    }

    boolean isFew(int having) {
        return having <= Math.min(FEW, Math.max(ALWAYS_FEW, people / FEW_SHARE));
    }

    boolean isCommon(String word) {
        return withWord(word) > Math.max(COMMON, people / FEW_SHARE);
    }

    double rarity(int having) {
        return people <= 2 || having <= 2 ? 1 : Math.log((double) people / having) / Math.log(people / 2.0);
    }
}
