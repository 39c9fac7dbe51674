package app.tilth.ui.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everyone in the order last asked for, kept so that a keystroke filters without sorting again. */
final class Arrangement {
    private volatile PeopleBook book = new PeopleBook(LocalDate.EPOCH, List.of(), List.of());
    private PeopleCounts counts = PeopleCounts.NONE;
    private List<PersonLine> sorted = List.of();
    private List<PersonLine> shown = List.of();
    /** What leaves {@link #shown} of all; nothing where those are all. */
    private @Nullable PeopleFilter latest;

    private @Nullable PeopleOrder order;
    private boolean read;

    synchronized void take(PeopleBook fresh) {
        if (read && fresh.equals(book)) {
            // The same people once more would lie beside those the table shows, who are not exchanged for their equals.
            return;
        }
        book = fresh;
        counts = PeopleCounts.of(fresh.lines(), fresh.saved());
        order = null;
        read = true;
    }

    synchronized PeopleList of(PeopleFilter filter, PeopleOrder wanted) {
        if (order != wanted) {
            sorted = book.lines().stream().sorted(wanted.comparator()).toList();
            order = wanted;
            shown = sorted;
            latest = null;
        }
        // One letter more only leaves out some of those who are there.
        List<PersonLine> among = latest != null && filter.narrows(latest) ? shown : sorted;
        shown = among.stream().filter(filter.test()).toList();
        latest = filter;
        return new PeopleList(shown, filter, wanted, counts, book.saved(), book.day(), read);
    }

    List<PersonLine> lines() {
        return book.lines();
    }

    List<SavedFilter> saved() {
        return book.saved();
    }
}
