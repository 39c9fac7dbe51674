package app.tilth.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something you may need one day.
 *
 * @param horizon by when, null for "no hurry"
 * @param met the day it was met, null while open
 */
public record Need(
        long id,
        String uid,
        String title,
        String why,
        @Nullable LocalDate horizon,
        @Nullable LocalDate met,
        List<Criterion> criteria)
        implements Entry {

    /** One way of saying who could help. {@code person} is set for {@link Kind#PERSON} only, {@code text} otherwise. */
    public record Criterion(
            Kind kind, String text, @Nullable Long person) {
        public enum Kind {
            TAG,
            ORGANIZATION,
            INDUSTRY,
            ROLE,
            PLACE,
            PERSON
        }
    }

    public Need {
        criteria = List.copyOf(criteria);
    }
}
