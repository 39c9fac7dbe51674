package app.tilth.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a suggestion on a day.
 *
 * @param person whom it was about
 * @param until for {@link What#SNOOZED}: the first day it may return; null otherwise
 */
public record SuggestionState(
        long person,
        SuggestionKind kind,
        What what,
        LocalDate day,
        @Nullable LocalDate until) implements Entry {
    public enum What {
        SHOWN,
        SNOOZED,
        DISMISSED,
        DONE
    }
}
