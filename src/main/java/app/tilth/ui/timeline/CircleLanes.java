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
        long[] marks = new long[16];
        int count = 0;
        for (int person = 0; person < Math.min(circles.length, chronicle.people()); person++) {
            for (int i = 0; circles[person] == circle && i < chronicle.marks(person); i++) {
                if (count == marks.length) {
                    marks = Arrays.copyOf(marks, count * 2);
                }
                marks[count++] = (long) person << Integer.SIZE | i;
            }
        }
        long[] byDay = Arrays.copyOf(marks, count);
        Long[] sorted = Arrays.stream(byDay).boxed().toArray(Long[]::new);
        Arrays.sort(sorted, (one, other) -> Integer.compare(day(one), day(other)));
        return new CircleLane(
                chronicle,
                CIRCLES[circle],
                entries,
                Arrays.stream(sorted)
                        .mapToInt(key -> (int) (key >> Integer.SIZE))
                        .toArray(),
                Arrays.stream(sorted).mapToInt(Long::intValue).toArray());
    }

    private int day(long mark) {
        return chronicle.markDay((int) (mark >> Integer.SIZE), (int) mark);
    }
}
