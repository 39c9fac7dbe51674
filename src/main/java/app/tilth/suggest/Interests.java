package app.tilth.suggest;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could bring people together, of everyone of whom something is kept. Immutable to whoever looks: what is found by is
 * numbered, and the numbers are shared by all that were made from one another.
 */
public final class Interests {
    private final Map<Long, Keys> byPerson;
    private final Map<String, Integer> numbers;

    private Interests(Map<Long, Keys> byPerson, Map<String, Integer> numbers) {
        this.byPerson = byPerson;
        this.numbers = numbers;
    }

    /** Those who have nothing that could bring them together with anyone are left out. */
    public static Interests of(Map<Long, Interest> byPerson) {
        Interests interests = new Interests(new HashMap<>(), new HashMap<>());
        byPerson.forEach(interests::put);
        return interests;
    }

    public Optional<Interest> of(long person) {
        return Optional.ofNullable(byPerson.get(person)).map(Keys::interest);
    }

    /** Everyone, in no order. */
    Collection<Keys> all() {
        return Collections.unmodifiableCollection(byPerson.values());
    }

    /** Numbers are from 0 to below this; more may be given while it is looked at, to others than these. */
    int numbers() {
        synchronized (numbers) {
            return numbers.size();
        }
    }

    /** The same with what is now known of one person. */
    public Interests with(long person, Interest interest) {
        Optional<Interest> now = Optional.of(interest).filter(one -> !one.isNothing());
        if (of(person).equals(now)) {
            return this;
        }
        Interests changed = new Interests(new HashMap<>(byPerson), numbers);
        changed.byPerson.remove(person);
        changed.put(person, interest);
        return changed;
    }

    private void put(long person, Interest interest) {
        if (!interest.isNothing()) {
            byPerson.put(
                    person,
                    new Keys(
                            person,
                            interest,
                            numbered('w', interest.offers()),
                            numbered('w', interest.looksFor()),
                            numbered('c', interest.caresAbout()),
                            numbered('t', interest.tags())));
        }
    }

    /** A word, a topic and a tag have numbers of their own. */
    private int[] numbered(char kind, Set<String> texts) {
        return texts.stream().sorted().mapToInt(text -> number(kind + text)).toArray();
    }

    private int number(String key) {
        synchronized (numbers) {
            Integer known = numbers.get(key);
            if (known == null) {
                known = numbers.size();
                numbers.put(key, known);
            }
            return known;
        }
    }
}
