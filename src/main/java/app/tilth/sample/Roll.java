package app.tilth.sample;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everyone in the sample besides You, by name, in the order they are told. */
final class Roll {
    /** You are told first. */
    static final long YOU = 1;

    private final Map<String, Acquaintance> byName = new LinkedHashMap<>();

    long nextId() {
        return YOU + 1 + byName.size();
    }

    int size() {
        return byName.size();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    void add(Acquaintance acquaintance) {
        byName.put(acquaintance.name(), acquaintance);
    }

    Acquaintance named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    Collection<Acquaintance> all() {
        return byName.values();
    }

    List<Acquaintance> of(Community community) {
        return byName.values().stream()
                .filter(a -> a.community().equals(community))
                .toList();
    }

    long count(Community community) {
        return of(community).size();
    }
}
