package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That someone is or was at an organization.
 *
 * @param from the first day, null where not known
 * @param until the last day, null while it lasts and where not known
 */
public record Membership(
        long organization,
        long person,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether both may have been there on one day; what is not known speaks for it. */
    public boolean meets(Membership other) {
        return !isBefore(until, other.from) && !isBefore(other.until, from);
    }

    private static boolean isBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }
}
