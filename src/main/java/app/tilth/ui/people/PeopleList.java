package app.tilth.ui.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What the screen shows of everyone.
 *
 * @param shown those the filter lets through, in order
 * @param ready false until everyone has been read the first time
 */
public record PeopleList(
        List<PersonLine> shown,
        PeopleFilter filter,
        PeopleOrder order,
        PeopleCounts counts,
        List<SavedFilter> saved,
        LocalDate day,
        boolean ready) {
    static final PeopleList NOTHING_YET = new PeopleList(
            List.of(),
            PeopleFilter.EVERYONE,
            PeopleOrder.STRENGTH,
            PeopleCounts.NONE,
            List.of(),
            LocalDate.EPOCH,
            false);

    /** Whether another list shows the same kind of people in the same order, whoever they are. */
    boolean isLike(PeopleList other) {
        return filter.equals(other.filter) && order == other.order;
    }
}
