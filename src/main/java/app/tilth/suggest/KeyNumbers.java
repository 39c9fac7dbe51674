package app.tilth.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of words, topics and tags, given from 0 on as they are first met. Safe to ask from any thread. */
final class KeyNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By number, as they are known: each begins with its kind. */
    private final List<String> known = new ArrayList<>();

    /** How many have been given. */
    synchronized int given() {
        return known.size();
    }

    /**
     * The numbers of texts, in the order of the texts.
     *
     * @param kind so that a word, a topic and a tag that read alike have numbers of their own
     */
    synchronized int[] of(char kind, Set<String> texts) {
        return texts.stream().sorted().mapToInt(text -> of(kind + text)).toArray();
    }

    private int of(String key) {
        Integer number = numbers.putIfAbsent(key, known.size());
        if (number != null) {
            return number;
        }
        known.add(key);
        return known.size() - 1;
    }

    synchronized String text(int number) {
        return known.get(number).substring(1);
    }
}
