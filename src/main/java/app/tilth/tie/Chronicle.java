package app.tilth.tie;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Everything that took place or passed, by day, in flat arrays: entries, which are interactions and what passed outside of any, and
 * of each person their entries and what passed with them. Immutable; a change gives a new one.
 *
 * <p>Entries ascend by day, then by time. People and entries go by number: a person’s is their id, an entry’s is its place.
 */
public final class Chronicle {
    public static final Chronicle NOTHING = new ChronicleBuilder(0).build();

    /** In place of a time of the day that is not known. */
    public static final int NO_TIME = -1;

    /** The kind of an entry that is no interaction. */
    static final byte NO_KIND = -1;

    private static final InteractionKind[] KINDS = InteractionKind.values();
    private static final Passed[] PASSED = Passed.values();

    final int[] ids;
    final int[] days;
    final short[] times;
    final int[] minutes;
    final byte[] kinds;
    final byte[] passed;
    final int[] peopleFrom;
    final int[] people;
    final int[] laneFrom;
    final int[] lanes;
    final int[] markFrom;
    final int[] markIds;
    final int[] markDays;
    final byte[] markPassed;
    final int[] markIn;

    /** Takes the arrays as its own. */
    Chronicle(ChronicleBuilder from) {
        ids = from.ids;
        days = from.days;
        times = from.times;
        minutes = from.minutes;
        kinds = from.kinds;
        passed = from.flags;
        peopleFrom = from.peopleFrom;
        people = from.people;
        laneFrom = from.laneFrom;
        lanes = from.lanes;
        markFrom = from.markFrom;
        markIds = from.markIds;
        markDays = from.markDays;
        markPassed = from.markPassed;
        markIn = from.markIn;
    }

    /** A builder of one from nothing. */
    public static ChronicleBuilder builder(int expectedInteractions) {
        return new ChronicleBuilder(expectedInteractions);
    }

    /** How many entries there are. */
    public int size() {
        return days.length;
    }

    /** Numbers of people are below this. */
    public int people() {
        return laneFrom.length - 1;
    }

    /** The interaction of an entry, 0 where it is none. */
    public int interaction(int entry) {
        return Math.max(0, ids[entry]);
    }

    /** The exchange of an entry that is no interaction, 0 where it is one. */
    public int exchange(int entry) {
        return Math.max(0, -ids[entry]);
    }

    /** The day of an entry, as epoch day. */
    public int day(int entry) {
        return days[entry];
    }

    /** Minutes since midnight, or {@link #NO_TIME}. */
    public int time(int entry) {
        return times[entry];
    }

    /** How many minutes it lasted, 0 where that is not known. */
    public int minutes(int entry) {
        return minutes[entry];
    }

    /** Empty where something only passed. */
    public Optional<InteractionKind> kind(int entry) {
        return kinds[entry] == NO_KIND ? Optional.empty() : Optional.of(KINDS[kinds[entry]]);
    }

    /** Whether it is of one of some kinds. */
    public boolean isOf(int entry, int kindSet) {
        return kinds[entry] != NO_KIND && (kindSet >> kinds[entry] & 1) != 0;
    }

    /** Kinds as a set of bits, to be asked about many entries. */
    @SuppressWarnings("EnumOrdinal") // in memory only
    public static int kindSet(Set<InteractionKind> kinds) {
        return kinds.stream().mapToInt(kind -> 1 << kind.ordinal()).reduce(0, (one, other) -> one | other);
    }

    /** Whether something passed in it that way. */
    public boolean has(int entry, Passed way) {
        return (passed[entry] & bit(way)) != 0;
    }

    /** Whether something passed in it one of some ways. */
    public boolean hasOf(int entry, int ways) {
        return (passed[entry] & ways) != 0;
    }

    /** Ways as a set of bits. */
    public static int passedSet(Set<Passed> ways) {
        return ways.stream().mapToInt(Chronicle::bit).reduce(0, (one, other) -> one | other);
    }

    @SuppressWarnings("EnumOrdinal") // in memory only
    static int bit(Passed way) {
        return 1 << way.ordinal();
    }

    /** How many took part. */
    public int peopleIn(int entry) {
        return peopleFrom[entry + 1] - peopleFrom[entry];
    }

    /** Who took part, ascending. */
    public int person(int entry, int i) {
        return people[peopleFrom[entry] + i];
    }

    /** Whether someone of those who took part is wanted. */
    public boolean anyOf(int entry, IntPredicate wanted) {
        for (int i = peopleFrom[entry]; i < peopleFrom[entry + 1]; i++) {
            if (wanted.test(people[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether two entries have the same people. */
    public boolean sameCompany(int one, int other) {
        return Arrays.equals(
                people, peopleFrom[one], peopleFrom[one + 1], people, peopleFrom[other], peopleFrom[other + 1]);
    }

    /** How many entries a person has. */
    public int entries(int person) {
        return person < people() ? laneFrom[person + 1] - laneFrom[person] : 0;
    }

    /** A person’s entry {@code i}; they ascend. */
    public int entry(int person, int i) {
        return lanes[laneFrom[person] + i];
    }

    /** The first of a person’s entries that is not before a day; their number where all are. */
    public int firstFrom(int person, int day) {
        if (person >= people()) {
            return 0;
        }
        int low = laneFrom[person];
        int high = laneFrom[person + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[lanes[middle]] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - laneFrom[person];
    }

    /** The first entry that is not before a day; all of them where there is none. */
    public int firstFrom(int day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much passed with a person. */
    public int marks(int person) {
        return person < people() ? markFrom[person + 1] - markFrom[person] : 0;
    }

    /** The day of what passed with a person; they ascend. */
    public int markDay(int person, int i) {
        return markDays[markFrom[person] + i];
    }

    public Passed markPassed(int person, int i) {
        return PASSED[markPassed[markFrom[person] + i]];
    }

    /** The exchange behind a mark. */
    public int markExchange(int person, int i) {
        return markIds[markFrom[person] + i];
    }

    /** The entry in which it passed. */
    public int markEntry(int person, int i) {
        return markIn[markFrom[person] + i];
    }

    /**
     * With some of it told anew.
     *
     * @param interactions those that go, told anew or not
     * @param people of whom all that passed goes, told anew or not
     * @param fresh what comes instead
     */
    public Chronicle with(IntPredicate interactions, IntPredicate people, Fresh fresh) {
        var builder = new ChronicleBuilder(size());
        for (int entry = 0; entry < size(); entry++) {
            if (ids[entry] > 0 && !interactions.test(ids[entry])) {
                builder.copy(this, entry);
            }
        }
        for (int person = 0; person < people(); person++) {
            if (!people.test(person)) {
                for (int i = markFrom[person]; i < markFrom[person + 1]; i++) {
                    builder.exchange(markIds[i], markDays[i], person, PASSED[markPassed[i]], interaction(markIn[i]));
                }
            }
        }
        fresh.into(builder);
        return builder.build();
    }

    /** Tells entries and exchanges to a builder. */
    @FunctionalInterface
    public interface Fresh {
        void into(ChronicleBuilder builder);
    }
}
