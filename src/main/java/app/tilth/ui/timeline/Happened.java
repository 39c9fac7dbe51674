package app.tilth.ui.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that took place or passed, as far as it is changed in its place; wherever it is listed.
 *
 * @param interaction 0 where only something passed
 * @param exchange 0 where it is an interaction
 * @param names those who took part, as a sentence names them
 * @param people how many took part
 * @param same the interactions that tell the same, this one first; it alone where none does
 */
public record Happened(long interaction, long exchange, LocalDate day, String names, int people, List<Long> same) {
    public Happened {
        same = List.copyOf(same);
    }

    /** Whether others tell the same. */
    public boolean isTwice() {
        return interaction > 0 && same.size() > 1;
    }

    /** Whether each of those who took part could have one of their own. */
    public boolean canBeSplit() {
        return interaction > 0 && people > 1;
    }

    static Happened of(Shown shown, int entry) {
        var chronicle = shown.chronicle();
        return new Happened(
                chronicle.interaction(entry),
                chronicle.exchange(entry),
                LocalDate.ofEpochDay(chronicle.day(entry)),
                Redating.names(shown, entry),
                chronicle.peopleIn(entry),
                Redating.same(shown, entry).stream()
                        .map(one -> (long) chronicle.interaction(one))
                        .toList());
    }
}
