package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That someone and you were at one organization at one time.
 *
 * @param from the first day of both
 * @param until the last, null while both are there
 */
public record Colleague(
        long person,
        String organization,
        LocalDate from,
        @Nullable LocalDate until) {}
