package app.tilth.need;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do for a need, month by month from this one on.
 *
 * @param months none where the horizon is past
 * @param horizon of the need, null for no hurry
 * @param left how many who could be tended are left for later, since the time a day has for needs does not allow for them
 */
public record Plan(List<Month> months, Pace pace, @Nullable LocalDate horizon, int left) {
    public static final Plan NONE = new Plan(List.of(), new Pace(Pace.Word.NO_ONE, null, 0), null, 0);

    /**
     * @param season that the month belongs to
     * @param steps by day, those done first
     */
    public record Month(YearMonth month, Season season, List<Step> steps) {
        public Month {
            steps = List.copyOf(steps);
        }
    }

    public Plan {
        months = List.copyOf(months);
    }

    /** All steps, by month and day. */
    public List<Step> steps() {
        return months.stream().flatMap(month -> month.steps().stream()).toList();
    }
}
