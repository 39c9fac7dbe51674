package app.tilth.duplicate;

import app.tilth.model.Identity;
import app.tilth.transfer.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds those who may be one, comparing only people who share a key: the time grows with the people, not with their
 * pairs. A key that many share, such as a switchboard’s number, tells nothing and is passed over.
 */
public final class Candidates {
    /** Most people a shared value is looked at for. */
    static final int MOST_AT_A_KEY = 50;
    /** Most people of one name among whom the name alone still tells something. */
    static final int MOST_OF_A_NAME = 3;

    private static final int SLOT_BITS = 24;
    private static final int SLOT = (1 << SLOT_BITS) - 1;
    private static final int STEP = 2_000;

    private final List<Someone> people = new ArrayList<>();
    private final Watch watch;
    private final Set<Long> compared = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();

    /** Is told how far the search is, and says whether to go on. */
    @FunctionalInterface
    public interface Watch {
        /**
         * @param fraction done, 0 to 1
         */
        boolean goesOn(double fraction);
    }

    private Candidates(Watch watch) {
        this.watch = watch;
    }

    /** All candidates, surest first; when told to stop, those found so far. */
    public static List<Candidate> among(List<Identity> identities, Watch watch) {
        Candidates search = new Candidates(watch);
        if (search.prepare(identities)) {
            search.compare(Someone::keys, MOST_AT_A_KEY);
        }
        if (watch.goesOn(.8)) {
            search.compare(Someone::nameKeys, MOST_OF_A_NAME);
        }
        search.found.sort(Candidate.ORDER);
        return List.copyOf(search.found);
    }

    private boolean prepare(List<Identity> identities) {
        for (Identity identity : identities) {
            if (people.size() % STEP == 0 && !watch.goesOn(.4 * people.size() / identities.size())) {
                return false;
            }
            people.add(Someone.of(identity));
        }
        return true;
    }

    private void compare(Function<Someone, List<String>> keys, int most) {
        long[] places = places(keys);
        int from = 0;
        while (from < places.length) {
            int to = from + 1;
            while (to < places.length && places[to] >>> SLOT_BITS == places[from] >>> SLOT_BITS) {
                to++;
            }
            if (to - from > 1 && to - from <= most) {
                compare(places, from, to);
            }
            from = to;
        }
    }

    /** For each key of each person its hash and, in the last bits, the person: sorted, those of a key are neighbours. */
    private long[] places(Function<Someone, List<String>> keys) {
        long[] places = new long[people.size() * 4];
        int size = 0;
        for (int slot = 0; slot < people.size(); slot++) {
            for (String key : keys.apply(people.get(slot))) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, size * 2 + 16);
                }
                places[size++] = (Hash.of(key, 0, key.length()) << SLOT_BITS) | slot;
            }
        }
        return Arrays.stream(places, 0, size).sorted().distinct().toArray();
    }

    private void compare(long[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int a = (int) places[i] & SLOT;
                int b = (int) places[j] & SLOT;
                if (compared.add(((long) Math.min(a, b) << 32) | Math.max(a, b))) {
                    Weighing.weigh(people.get(a), people.get(b)).ifPresent(found::add);
                }
            }
        }
    }
}
