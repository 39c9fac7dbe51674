package app.tilth.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one copy of each value while many are read: thousands are at the same place, with the same title and tags. For one
 * thread, and no longer than the reading takes.
 *
 * @param <T> immutable, so that nobody can tell the copies apart
 */
public final class OneOfEach<T> {
    private final Map<T, T> known = new HashMap<>();

    /** The value, by the copy of it that came first. */
    public T of(T value) {
        T first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
