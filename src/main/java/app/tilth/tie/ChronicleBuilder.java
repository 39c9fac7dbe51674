package app.tilth.tie;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.util.Arrays;

/** Takes interactions and exchanges in any order and puts them into a {@link Chronicle}. */
public final class ChronicleBuilder {
    /** Bits of a sorting key: the place an entry was told at, and before that its time of the day. */
    private static final int PLACE_BITS = 29;

    private static final int TIME_BITS = 11;
    private static final int LEAST = 16;

    int[] ids;
    int[] days;
    short[] times;
    int[] minutes;
    byte[] kinds;
    byte[] flags = {};
    int[] peopleFrom;
    int[] people;
    int[] laneFrom = {};
    int[] lanes = {};
    int[] markFrom = {};
    int[] markIds = new int[LEAST];
    int[] markDays = new int[LEAST];
    byte[] markPassed = new byte[LEAST];
    int[] markIn = new int[LEAST];
    private int[] markPeople = new int[LEAST];
    private int count;
    private int taking;
    private int marks;
    private int highestPerson = -1;
    private int highestId;
    private int highestMark;

    ChronicleBuilder(int expected) {
        int room = Math.max(LEAST, expected + expected / LEAST);
        ids = new int[room];
        days = new int[room];
        times = new short[room];
        minutes = new int[room];
        kinds = new byte[room];
        peopleFrom = new int[room + 1];
        people = new int[room];
    }

    /**
     * Begins an interaction.
     *
     * @param time minutes since midnight, {@link Chronicle#NO_TIME} where not known
     * @param lasted minutes, 0 where not known
     */
    @SuppressWarnings("EnumOrdinal") // in memory only
    public void interaction(int id, int day, int time, int lasted, InteractionKind kind) {
        entry(id, day, time, lasted, (byte) kind.ordinal());
    }

    /** Someone who took part in the interaction begun last. */
    public void participant(int person) {
        if (taking == people.length) {
            people = Arrays.copyOf(people, taking * 2);
        }
        people[taking++] = person;
        peopleFrom[count] = taking;
        highestPerson = Math.max(highestPerson, person);
    }

    /**
     * Something that passed.
     *
     * @param interaction in which, 0 where in none
     */
    @SuppressWarnings("EnumOrdinal") // in memory only
    public void exchange(int id, int day, int person, Passed way, int interaction) {
        if (marks == markIds.length) {
            markIds = Arrays.copyOf(markIds, marks * 2);
            markDays = Arrays.copyOf(markDays, marks * 2);
            markPassed = Arrays.copyOf(markPassed, marks * 2);
            markIn = Arrays.copyOf(markIn, marks * 2);
            markPeople = Arrays.copyOf(markPeople, marks * 2);
        }
        markIds[marks] = id;
        markDays[marks] = day;
        markPassed[marks] = (byte) way.ordinal();
        markIn[marks] = interaction;
        markPeople[marks++] = person;
        highestMark = Math.max(highestMark, id);
        highestPerson = Math.max(highestPerson, person);
    }

    void copy(Chronicle from, int entry) {
        entry(from.ids[entry], from.days[entry], from.times[entry], from.minutes[entry], from.kinds[entry]);
        for (int i = 0; i < from.peopleIn(entry); i++) {
            participant(from.person(entry, i));
        }
    }

    private void entry(int id, int day, int time, int lasted, byte kind) {
        if (count == ids.length) {
            int room = count * 2;
            ids = Arrays.copyOf(ids, room);
            days = Arrays.copyOf(days, room);
            times = Arrays.copyOf(times, room);
            minutes = Arrays.copyOf(minutes, room);
            kinds = Arrays.copyOf(kinds, room);
            peopleFrom = Arrays.copyOf(peopleFrom, room + 1);
        }
        ids[count] = id;
        days[count] = day;
        times[count] = (short) time;
        minutes[count] = lasted;
        kinds[count++] = kind;
        peopleFrom[count] = taking;
        highestId = Math.max(highestId, id);
    }

    public Chronicle build() {
        boolean[] known = new boolean[highestId + 1];
        for (int i = 0; i < count; i++) {
            known[ids[i]] = true;
        }
        for (int i = 0; i < marks; i++) {
            if (markIn[i] <= 0 || markIn[i] > highestId || !known[markIn[i]]) {
                entry(-markIds[i], markDays[i], Chronicle.NO_TIME, 0, Chronicle.NO_KIND);
                participant(markPeople[i]);
                markIn[i] = -markIds[i];
            }
        }
        sort();
        flags = new byte[count];
        lanes();
        marks();
        return new Chronicle(this);
    }

    private void sort() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) days[i] << TIME_BITS | times[i] + 1) << PLACE_BITS | i;
        }
        Arrays.sort(order);
        int[] sortedIds = new int[count];
        int[] sortedDays = new int[count];
        short[] sortedTimes = new short[count];
        int[] sortedMinutes = new int[count];
        byte[] sortedKinds = new byte[count];
        int[] sortedFrom = new int[count + 1];
        int[] sortedPeople = new int[taking];
        int to = 0;
        for (int i = 0; i < count; i++) {
            int from = (int) (order[i] & (1 << PLACE_BITS) - 1);
            sortedIds[i] = ids[from];
            sortedDays[i] = days[from];
            sortedTimes[i] = times[from];
            sortedMinutes[i] = minutes[from];
            sortedKinds[i] = kinds[from];
            int some = peopleFrom[from + 1] - peopleFrom[from];
            System.arraycopy(people, peopleFrom[from], sortedPeople, to, some);
            Arrays.sort(sortedPeople, to, to + some);
            to += some;
            sortedFrom[i + 1] = to;
        }
        ids = sortedIds;
        days = sortedDays;
        times = sortedTimes;
        minutes = sortedMinutes;
        kinds = sortedKinds;
        peopleFrom = sortedFrom;
        people = sortedPeople;
    }

    private void lanes() {
        laneFrom = starts(people, taking);
        lanes = new int[taking];
        int[] next = laneFrom.clone();
        for (int entry = 0; entry < count; entry++) {
            for (int i = peopleFrom[entry]; i < peopleFrom[entry + 1]; i++) {
                lanes[next[people[i]]++] = entry;
            }
        }
    }

    /** Where each person’s part begins among things that belong to people. */
    private int[] starts(int[] owners, int length) {
        int[] from = new int[highestPerson + 2];
        for (int i = 0; i < length; i++) {
            from[owners[i] + 1]++;
        }
        for (int person = 0; person <= highestPerson; person++) {
            from[person + 1] += from[person];
        }
        return from;
    }

    private void marks() {
        int[] entryOf = new int[highestId + 1];
        int[] alone = new int[highestMark + 1];
        for (int entry = 0; entry < count; entry++) {
            (ids[entry] > 0 ? entryOf : alone)[Math.abs(ids[entry])] = entry;
        }
        long[] order = new long[marks];
        for (int i = 0; i < marks; i++) {
            order[i] = (long) markDays[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        markFrom = starts(markPeople, marks);
        int[] next = markFrom.clone();
        int[] sortedIds = new int[marks];
        int[] sortedDays = new int[marks];
        byte[] sortedPassed = new byte[marks];
        int[] sortedIn = new int[marks];
        for (long key : order) {
            int from = (int) key;
            int to = next[markPeople[from]]++;
            sortedIds[to] = markIds[from];
            sortedDays[to] = markDays[from];
            sortedPassed[to] = markPassed[from];
            sortedIn[to] = markIn[from] > 0 ? entryOf[markIn[from]] : alone[markIds[from]];
            flags[sortedIn[to]] |= (byte) (1 << markPassed[from]);
        }
        markIds = sortedIds;
        markDays = sortedDays;
        markPassed = sortedPassed;
        markIn = sortedIn;
    }
}
