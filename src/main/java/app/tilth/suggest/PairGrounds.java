package app.tilth.suggest;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** What speaks for pairs as it is gathered: of one person with all who come after them at a time, kept as what it is worth. */
final class PairGrounds {
    private static final double NEED = .7;
    private static final double NEED_RARITY = .2;
    private static final double SHARED = .2;
    private static final double SHARED_RARITY = .4;
    private static final double MOST_SHARED = .65;

    /** Of the one person, by the place of the other. */
    private final double[] need;

    private final double[] missing;
    private final boolean[] isTouched;
    private final int[] touched;
    private int count;

    private long[] pairs = new long[1024];
    private double[] worths = new double[pairs.length];
    private int size;

    /** @param people how many there are at most */
    PairGrounds(int people) {
        need = new double[people];
        missing = new double[people];
        isTouched = new boolean[people];
        touched = new int[people];
    }

    /** One looks for what the other offers. */
    void need(int other, double rarity) {
        touch(other);
        need[other] = Math.max(need[other], NEED + NEED_RARITY * rarity);
    }

    /** Both have something few have. */
    void share(int other, double rarity) {
        touch(other);
        missing[other] *= 1 - SHARED - SHARED_RARITY * rarity;
    }

    private void touch(int other) {
        if (!isTouched[other]) {
            isTouched[other] = true;
            touched[count++] = other;
            need[other] = 0;
            missing[other] = 1;
        }
    }

    /**
     * Ends the gathering of one person.
     *
     * @param factor by the other, what their ground is to be multiplied with
     */
    void end(int place, IntToDoubleFunction factor) {
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            isTouched[other] = false;
            double shared = Math.min(MOST_SHARED, 1 - missing[other]);
            double ground = need[other] > 0 ? need[other] + (1 - need[other]) * shared / 2 : shared;
            add(place, other, ground * factor.applyAsDouble(other));
        }
        count = 0;
    }

    private void add(int place, int other, double worth) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            worths = Arrays.copyOf(worths, 2 * size);
        }
        pairs[size] = (long) place << Integer.SIZE | other;
        worths[size++] = worth;
    }

    /** Of every pair what it is worth. */
    double[] worths() {
        return Arrays.copyOf(worths, size);
    }

    int first(int pair) {
        return (int) (pairs[pair] >>> Integer.SIZE);
    }

    int second(int pair) {
        return (int) pairs[pair];
    }
}
