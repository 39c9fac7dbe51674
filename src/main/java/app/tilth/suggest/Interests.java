package app.tilth.suggest;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What could bring people together, of everyone of whom something is kept. Immutable. */
public final class Interests {
    public static final Interests NONE = new Interests(Map.of());

    private final Map<Long, Interest> byPerson;

    private Interests(Map<Long, Interest> byPerson) {
        this.byPerson = byPerson;
    }

    /** Those who have nothing that could bring them together with anyone are left out. */
    public static Interests of(Map<Long, Interest> byPerson) {
        Map<Long, Interest> all = new HashMap<>(byPerson);
        all.values().removeIf(Interest::isNothing);
        return new Interests(all);
    }

    public Optional<Interest> of(long person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    public Set<Map.Entry<Long, Interest>> all() {
        return Collections.unmodifiableMap(byPerson).entrySet();
    }

    /** The same with what is now known of one person. */
    public Interests with(long person, Interest interest) {
        Optional<Interest> now = Optional.of(interest).filter(one -> !one.isNothing());
        if (of(person).equals(now)) {
            return this;
        }
        Map<Long, Interest> changed = new HashMap<>(byPerson);
        changed.remove(person);
        now.ifPresent(one -> changed.put(person, one));
        return new Interests(changed);
    }
}
