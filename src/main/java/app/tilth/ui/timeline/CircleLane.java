package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Passed;
import app.tilth.tie.Chronicle;
import java.util.Arrays;

/**
 * The lane of everyone in a circle.
 *
 * @param all entries, ascending
 * @param people whose each mark is, by day of the marks
 * @param theirs which of theirs
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record CircleLane(Chronicle chronicle, Circle circle, int[] all, int[] people, int[] theirs) implements Lane {
    @Override
    public int entries() {
        return all.length;
    }

    @Override
    public int entry(int i) {
        return all[i];
    }

    @Override
    public int day(int i) {
        return chronicle.day(all[i]);
    }

    @Override
    public boolean has(int entry) {
        return Arrays.binarySearch(all, entry) >= 0;
    }

    @Override
    public int firstFrom(int day) {
        return Cells.firstFrom(all.length, this::day, day);
    }

    @Override
    public int marks() {
        return people.length;
    }

    @Override
    public int markDay(int i) {
        return chronicle.markDay(people[i], theirs[i]);
    }

    @Override
    public Passed markPassed(int i) {
        return chronicle.markPassed(people[i], theirs[i]);
    }

    @Override
    public int markEntry(int i) {
        return chronicle.markEntry(people[i], theirs[i]);
    }

    @Override
    public int markExchange(int i) {
        return chronicle.markExchange(people[i], theirs[i]);
    }
}
