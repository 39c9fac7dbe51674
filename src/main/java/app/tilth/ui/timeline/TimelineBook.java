package app.tilth.ui.timeline;

import app.tilth.model.Colleague;
import app.tilth.tie.Chronicle;
import app.tilth.tie.Return;
import java.time.LocalDate;
import java.util.List;

/**
 * All there is for the timeline, as of a day.
 *
 * @param people everyone but You, by id
 * @param returns by day of what came back
 * @param colleagues who was where you were, by person
 * @param saved the user's own filters
 */
public record TimelineBook(
        LocalDate day,
        Chronicle chronicle,
        List<Figure> people,
        List<Return> returns,
        List<Colleague> colleagues,
        List<SavedTimeline> saved) {
    public TimelineBook {
        people = List.copyOf(people);
        returns = List.copyOf(returns);
        colleagues = List.copyOf(colleagues);
        saved = List.copyOf(saved);
    }
}
