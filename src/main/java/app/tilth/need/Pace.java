package app.tilth.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan comes to its end in time.
 *
 * @param ready the day by which those it tends are ready; null where that is not foreseen within two years, or nobody is tended
 * @param late how many of those it tends are not ready by the horizon
 */
public record Pace(Word word, @Nullable LocalDate ready, int late) {
    public enum Word {
        /** Nobody to tend: no one fits, or none can be reached. */
        NO_ONE,
        /** The horizon is past. */
        PAST,
        /** Everyone is ready today. */
        READY,
        /** They are ready in time. */
        IN_TIME,
        /** Ready too late. */
        LATE,
        /** Not ready within two years at this pace. */
        NEVER
    }
}
