package app.tilth.tie;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The slot of each person, found by bisection; an immutable sorted map of longs to ints. */
final class PersonSlots {
    static final PersonSlots NONE = new PersonSlots(new long[0], new int[0]);

    private final long[] persons;
    private final int[] slots;

    private PersonSlots(long[] persons, int[] slots) {
        this.persons = persons;
        this.slots = slots;
    }

    /** @param bySlot the person of each slot, in any order */
    static PersonSlots of(long[] bySlot) {
        int[] slots = IntStream.range(0, bySlot.length).toArray();
        boolean ascending = true;
        for (int i = 1; i < bySlot.length; i++) {
            ascending &= bySlot[i - 1] < bySlot[i];
        }
        if (ascending) {
            return new PersonSlots(bySlot, slots);
        }
        int[] sorted = IntStream.of(slots)
                .boxed()
                .sorted((a, b) -> Long.compare(bySlot[a], bySlot[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new PersonSlots(IntStream.of(sorted).mapToLong(s -> bySlot[s]).toArray(), sorted);
    }

    /** The slot of a person, -1 where there is none. */
    int slot(long person) {
        int at = Arrays.binarySearch(persons, person);
        return at < 0 ? -1 : slots[at];
    }

    /** The slots of people who ascend, -1 where there is none: one walk rather than many searches. */
    int[] slots(long[] ascending) {
        int[] found = new int[ascending.length];
        int at = 0;
        for (int i = 0; i < ascending.length; i++) {
            int step = 1;
            while (at + step < persons.length && persons[at + step] < ascending[i]) {
                at += step;
                step *= 2;
            }
            int end = Math.min(persons.length, at + step + 1);
            int hit = Arrays.binarySearch(persons, at, end, ascending[i]);
            found[i] = hit < 0 ? -1 : slots[hit];
            at = hit < 0 ? Math.min(-hit - 1, Math.max(0, persons.length - 1)) : hit;
        }
        return found;
    }

    int size() {
        return persons.length;
    }

    /** With one more person, who is not among them yet. */
    PersonSlots with(long person, int slot) {
        int at = -Arrays.binarySearch(persons, person) - 1;
        long[] morePersons = new long[persons.length + 1];
        int[] moreSlots = new int[slots.length + 1];
        System.arraycopy(persons, 0, morePersons, 0, at);
        System.arraycopy(slots, 0, moreSlots, 0, at);
        morePersons[at] = person;
        moreSlots[at] = slot;
        System.arraycopy(persons, at, morePersons, at + 1, persons.length - at);
        System.arraycopy(slots, at, moreSlots, at + 1, slots.length - at);
        return new PersonSlots(morePersons, moreSlots);
    }
}
