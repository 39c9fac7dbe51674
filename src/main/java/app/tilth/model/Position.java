package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone is or was at an organization.
 *
 * @param organization its name, empty where only a title is known
 * @param title may be empty
 * @param from null where not known
 * @param until null while it lasts
 */
public record Position(
        String organization,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static Position current(String organization, String title) {
        return new Position(organization, title, null, null);
    }

    public boolean isCurrent() {
        return until == null;
    }
}
