package app.tilth.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What could bring people together, of everyone of whom something is kept. Immutable to whoever looks: what is found by is
 * numbered, and the numbers are shared by all that were made from one another. Texts are kept once, by their numbers.
 */
public final class Interests {
    /** By person, ascending. */
    private final List<Keys> everyone;

    private final KeyNumbers numbers;

    private Interests(List<Keys> everyone, KeyNumbers numbers) {
        this.everyone = List.copyOf(everyone);
        this.numbers = numbers;
    }

    /** Those who have nothing that could bring them together with anyone are left out. */
    public static Interests of(Map<Long, Interest> byPerson) {
        KeyNumbers numbers = new KeyNumbers();
        return new Interests(
                byPerson.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> Keys.of(each.getKey(), each.getValue(), numbers))
                        .filter(Objects::nonNull)
                        .toList(),
                numbers);
    }

    /** Whether there is anything that could bring someone together with others. */
    public boolean has(long person) {
        return find(person) != null;
    }

    /** Whether one of two was met through the other, or both are at one organization, as far as anything is kept of them. */
    public boolean isMetThroughOrAtOne(long one, long other) {
        Keys a = find(one);
        Keys b = find(other);
        return (a != null && a.isMetThrough(other))
                || (b != null && b.isMetThrough(one))
                || (a != null && b != null && a.isAtOneWith(b));
    }

    /** Everyone, by person, ascending. */
    List<Keys> all() {
        return everyone;
    }

    /** Numbers are from 0 to below this; more may be given while it is looked at, to others than these. */
    int numbers() {
        return numbers.given();
    }

    /** What a number stands for. */
    String text(int number) {
        return numbers.text(number);
    }

    /** The same with what is now known of one person. */
    public Interests with(long person, Interest interest) {
        int at = place(person);
        Keys known = at < 0 ? null : everyone.get(at);
        Keys now = Keys.of(person, interest, numbers);
        if (known == null ? now == null : now != null && known.tellTheSame(now)) {
            return this;
        }
        List<Keys> changed = new ArrayList<>(everyone);
        if (now == null) {
            changed.remove(at);
        } else if (known == null) {
            changed.add(-at - 1, now);
        } else {
            changed.set(at, now);
        }
        return new Interests(changed, numbers);
    }

    private @Nullable Keys find(long person) {
        int at = place(person);
        return at < 0 ? null : everyone.get(at);
    }

    /** Where someone stands, as {@link java.util.Arrays#binarySearch(long[], long)} says it. */
    private int place(long person) {
        int from = 0;
        int until = everyone.size() - 1;
        while (from <= until) {
            int middle = (from + until) >>> 1;
            int order = Long.compare(everyone.get(middle).person(), person);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                until = middle - 1;
            }
        }
        return -from - 1;
    }
}
