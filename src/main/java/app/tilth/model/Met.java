package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a tie began.
 *
 * @param day null where not known
 * @param how the user's words ("Power Commons, Lisbon"), may be empty
 * @param through id of the person who brought you together, null where nobody did
 */
public record Met(
        @Nullable LocalDate day, String how, @Nullable Long through) {
    public static final Met UNKNOWN = new Met(null, "", null);
}
