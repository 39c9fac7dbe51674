package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.tie.Chronicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts what took place and passed by the circles of those it was with. */
final class CircleLanes {
    private static final Circle[] CIRCLES = Circle.values();

    private final Chronicle chronicle;
    private final byte[] circles;
    private final boolean @Nullable [] fits;
    private final TimelineFilter filter;

    /**
     * @param fits whether each entry is wanted; null where all are
     */
    CircleLanes(Chronicle chronicle, Folk folk, boolean @Nullable [] fits, TimelineFilter filter) {
        this.chronicle = chronicle;
        this.fits = fits;
        this.filter = filter;
        circles = folk.circles();
    }

    List<CircleLane> all() {
        int[][] entries = entries();
        List<CircleLane> lanes = new ArrayList<>();
        for (int i = 0; i < CIRCLES.length; i++) {
            if (filter.circles().isEmpty() || filter.circles().contains(CIRCLES[i])) {
                lanes.add(lane(i, entries[i]));
            }
        }
        return lanes;
    }

    private int[][] entries() {
        int[][] entries = new int[CIRCLES.length][16];
        int[] counts = new int[CIRCLES.length];
        for (int entry = 0; entry < chronicle.size(); entry++) {
            if (fits != null && !fits[entry]) {
                continue;
            }
            int among = 0;
            for (int i = 0; i < chronicle.peopleIn(entry); i++) {
                int person = chronicle.person(entry, i);
                int circle = person < circles.length ? circles[person] : -1;
                if (circle >= 0 && (among >> circle & 1) == 0) {
                    among |= 1 << circle;
                    if (counts[circle] == entries[circle].length) {
                        entries[circle] = Arrays.copyOf(entries[circle], counts[circle] * 2);
                    }
                    entries[circle][counts[circle]++] = entry;
                }
            }
        }
        for (int i = 0; i < CIRCLES.length; i++) {
            entries[i] = Arrays.copyOf(entries[i], counts[i]);
        }
        return entries;
    }

    private CircleLane lane(int circle, int[] entries) {
        int[] people = new int[16];
        int[] theirs = new int[16];
        int count = 0;
        for (int person = 0; person < Math.min(circles.length, chronicle.people()); person++) {
            for (int i = 0; circles[person] == circle && i < chronicle.marks(person); i++) {
                if (count == people.length) {
                    people = Arrays.copyOf(people, count * 2);
                    theirs = Arrays.copyOf(theirs, count * 2);
                }
                people[count] = person;
                theirs[count++] = i;
            }
        }
        int[] byDay = byDay(people, theirs, count);
        return new CircleLane(chronicle, CIRCLES[circle], entries, picked(people, byDay), picked(theirs, byDay));
    }

    /** Which mark comes first, which second and so on; those of one day as they were. */
    private int[] byDay(int[] people, int[] theirs, int count) {
        // A day above and a place below: numbers are sorted many times faster than what compares them would be.
        long[] keys = new long[count];
        for (int at = 0; at < count; at++) {
            keys[at] = (long) chronicle.markDay(people[at], theirs[at]) << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int[] picked(int[] from, int[] places) {
        return Arrays.stream(places).map(place -> from[place]).toArray();
    }
}
