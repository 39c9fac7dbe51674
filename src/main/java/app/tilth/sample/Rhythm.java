package app.tilth.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often you are in touch with someone, and until when.
 *
 * @param interval the usual days between contacts
 * @param last days ago of the last contact
 * @param since days ago of the first one, if it is later than the first meeting
 */
record Rhythm(double interval, int last, int since) {
    /** How far the sample reaches back: six years. */
    static final int SPAN = 2191;

    /** Pauses are log-normal around the usual one, as people's are: mostly near it, now and then far longer. */
    private static final double SPREAD = .55;

    Rhythm(double interval, int last) {
        this(interval, last, SPAN);
    }

    /** Days ago of the contacts since {@code met}, newest first, drawn backwards from the last one. */
    List<Integer> contacts(int met, SplittableRandom random) {
        List<Integer> days = new ArrayList<>();
        double ago = last;
        while (ago < Math.min(met, since)) {
            days.add((int) ago);
            double pause = interval * Math.exp(random.nextGaussian() * SPREAD - SPREAD * SPREAD / 2);
            ago = Math.floor(ago) + Math.max(1, pause);
        }
        return days;
    }
}
