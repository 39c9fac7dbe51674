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
        List<PersonLine> shown, PeopleCounts counts, List<SavedFilter> saved, LocalDate day, boolean ready) {
    static final PeopleList NOTHING_YET =
            new PeopleList(List.of(), PeopleCounts.NONE, List.of(), LocalDate.EPOCH, false);
}
