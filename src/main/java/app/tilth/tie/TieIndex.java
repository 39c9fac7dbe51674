package app.tilth.tie;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Depth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of every tie in flat arrays: contact-days, depths and exchanges by slot. Immutable; a change gives a new index
 * that shares the arrays.
 *
 * <p>A tie keeps its slot for as long as indexes are made from one another. Slots of ties that went stay behind, with
 * {@link #live} false and no history. Days may lie after today: whoever reads at a day leaves out those after it.
 */
public final class TieIndex {
    /** In place of a day that is not known. */
    public static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    /** Changes above which they are worked into the flat arrays: this many, and a share of all ties. */
    private static final int MOST_CHANGES = 512;

    private static final int MOST_CHANGES_SHARE = 16;

    private final FlatTies base;
    private final PersonSlots slots;
    private final ChangedTies changed;
    private final PersonSlots added;

    private TieIndex(FlatTies base, PersonSlots slots, ChangedTies changed, PersonSlots added) {
        this.base = base;
        this.slots = slots;
        this.changed = changed;
        this.added = added;
    }

    /** A builder of ties for which the circles ask what they usually do. */
    public static Builder builder(int expectedTies, int expectedContactDays) {
        return builder(expectedTies, expectedContactDays, Cadences.USUAL);
    }

    /** @param asked what the circles ask for */
    public static Builder builder(int expectedTies, int expectedContactDays, Cadences asked) {
        return new Builder(expectedTies, expectedContactDays, asked);
    }

    /** What the circles ask for. */
    public Cadences cadences() {
        return base.asked;
    }

    /** Number of slots, those of ties that went included. */
    public int size() {
        return base.rows + added.size();
    }

    /** Whether there is (still) a tie in a slot. */
    public boolean live(int slot) {
        return flat(slot).live(row(slot));
    }

    /** The person of a slot, also where the tie went. */
    public long person(int slot) {
        return flat(slot).persons[row(slot)];
    }

    /** The slot of the tie with a person, -1 where there is none. */
    public int slot(long person) {
        int slot = slotEver(person);
        return slot >= 0 && live(slot) ? slot : -1;
    }

    /**
     * The slots of the ties with some people, -1 where there is none: quicker for many than to ask for each.
     *
     * @param ascending the people, by ascending id
     */
    public int[] slots(long[] ascending) {
        int[] found = slots.slots(ascending);
        for (int i = 0; i < found.length; i++) {
            int slot = found[i] >= 0 || added.size() == 0 ? found[i] : added.slot(ascending[i]);
            found[i] = slot >= 0 && live(slot) ? slot : -1;
        }
        return found;
    }

    /** The circle, {@link Circle#WIDER} where the tie went. */
    public Circle circle(int slot) {
        return flat(slot).circle(row(slot));
    }

    /** Days between contacts asked for: the tie's own, else its circle's; 0 where there is neither. */
    public int cadenceDays(int slot) {
        return flat(slot).cadenceDays(row(slot));
    }

    /** Epoch day they met, or {@link #UNKNOWN_DAY}. */
    public int metDay(int slot) {
        return flat(slot).metDays[row(slot)];
    }

    /** Number of distinct contact-days. */
    public int contactDays(int slot) {
        return flat(slot).contactDays(row(slot));
    }

    /** Number of distinct contact-days up to and including a day. */
    public int contactDaysUntil(int slot, int day) {
        FlatTies ties = flat(slot);
        int row = row(slot);
        return ties.daysEnd(row, day) - ties.dayFrom[row];
    }

    /** A contact-day as epoch day; they ascend with {@code i} from 0. */
    public int contactDay(int slot, int i) {
        FlatTies ties = flat(slot);
        return ties.days[ties.dayFrom[row(slot)] + i];
    }

    /** The deepest contact of contact-day {@code i}. */
    public Depth depth(int slot, int i) {
        FlatTies ties = flat(slot);
        return ties.depth(ties.dayFrom[row(slot)] + i);
    }

    /** The first contact-day, {@link #UNKNOWN_DAY} when there is none. */
    public int firstDay(int slot) {
        return contactDays(slot) == 0 ? UNKNOWN_DAY : contactDay(slot, 0);
    }

    /** The last contact-day, {@link #UNKNOWN_DAY} when there is none. */
    public int lastDay(int slot) {
        int n = contactDays(slot);
        return n == 0 ? UNKNOWN_DAY : contactDay(slot, n - 1);
    }

    public int exchanges(int slot) {
        return flat(slot).exchanges(row(slot));
    }

    /** Exchange {@code i}; their days ascend, those of one day keep the order they were told in. */
    public ExchangeMark exchange(int slot, int i) {
        FlatTies ties = flat(slot);
        return ties.exchange(ties.exchangeFrom[row(slot)] + i);
    }

    /** The whole of one tie. */
    public TieHistory history(int slot) {
        int[] days = new int[contactDays(slot)];
        Depth[] depths = new Depth[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = contactDay(slot, i);
            depths[i] = depth(slot, i);
        }
        List<ExchangeMark> exchanges = new ArrayList<>();
        for (int i = 0; i < exchanges(slot); i++) {
            exchanges.add(exchange(slot, i));
        }
        int ownCadence = flat(slot).cadences[row(slot)];
        return new TieHistory(person(slot), circle(slot), ownCadence, metDay(slot), days, depths, exchanges);
    }

    /** With one tie changed, in the slot it had, or added, in a slot after all others. */
    public TieIndex with(TieHistory history) {
        FlatTiesBuilder tie = new FlatTiesBuilder(1, history.days().length, base.asked);
        tie.row(history.person(), history.circle(), history.cadenceDays(), history.metDay());
        for (int i = 0; i < history.days().length; i++) {
            tie.contact(history.days()[i], history.depths()[i]);
        }
        history.exchanges().forEach(tie::exchange);
        return with(history.person(), tie.build());
    }

    /** Without the tie of a person; the same index where there is none. */
    public TieIndex without(long person) {
        if (slot(person) < 0) {
            return this;
        }
        FlatTiesBuilder tie = new FlatTiesBuilder(1, 0, base.asked);
        tie.goneRow(person);
        return with(person, tie.build());
    }

    private TieIndex with(long person, FlatTies tie) {
        int known = slotEver(person);
        int slot = known < 0 ? size() : known;
        PersonSlots more = known < 0 ? added.with(person, slot) : added;
        TieIndex index = new TieIndex(base, slots, changed.with(slot, tie), more);
        return index.changed.count() > MOST_CHANGES + base.rows / MOST_CHANGES_SHARE ? index.compacted() : index;
    }

    private TieIndex compacted() {
        FlatTiesBuilder all = new FlatTiesBuilder(size(), base.days.length, base.asked);
        for (int slot = 0; slot < size(); slot++) {
            all.copy(flat(slot), row(slot));
        }
        return of(all.build());
    }

    private static TieIndex of(FlatTies ties) {
        return new TieIndex(ties, PersonSlots.of(ties.persons), ChangedTies.NONE, PersonSlots.NONE);
    }

    /** The slot a person has or had, -1 where there never was one. */
    int slotEver(long person) {
        int slot = slots.slot(person);
        return slot >= 0 ? slot : added.slot(person);
    }

    /** The flat ties that hold a slot; {@link #row} is its place there. */
    FlatTies flat(int slot) {
        @Nullable FlatTies tie = changed.at(slot);
        return tie == null ? base : tie;
    }

    int row(int slot) {
        return changed.at(slot) == null ? slot : 0;
    }

    /** Takes ties by ascending person, each with its contacts and exchanges after it. */
    public static final class Builder {
        private final FlatTiesBuilder ties;

        private Builder(int expectedTies, int expectedContactDays, Cadences asked) {
            ties = new FlatTiesBuilder(expectedTies, expectedContactDays, asked);
        }

        /**
         * Begins the next tie.
         *
         * @param cadenceDays the user's own interval, 0 for the circle's
         * @param metDay epoch day, or {@link #UNKNOWN_DAY}
         * @throws IllegalArgumentException if the person does not come after the one before
         */
        public Builder tie(long person, Circle circle, int cadenceDays, int metDay) {
            if (ties.rows() > 0 && ties.lastPerson() >= person) {
                throw new IllegalArgumentException("person " + person + " after " + ties.lastPerson());
            }
            ties.row(person, circle, cadenceDays, metDay);
            return this;
        }

        /** A contact of the tie begun last, in any order; of several on one day the deepest counts, and NONE never. */
        public Builder contact(int day, Depth depth) {
            ties.contact(day, depth);
            return this;
        }

        /** An exchange of the tie begun last, in any order. */
        public Builder exchange(ExchangeMark mark) {
            ties.exchange(mark);
            return this;
        }

        public TieIndex build() {
            return of(ties.build());
        }
    }
}
