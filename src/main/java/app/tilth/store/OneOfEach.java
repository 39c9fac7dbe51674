package app.tilth.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one copy of each text while many are read: thousands are at the same place, with the same title and tags. For one thread,
 * and no longer than the reading takes.
 */
public final class OneOfEach {
    private final Map<String, String> known = new HashMap<>();

    /** The text, by the copy of it that came first. */
    public String of(String text) {
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
