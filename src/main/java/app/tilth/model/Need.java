package app.tilth.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something you may need one day.
 *
 * @param why what it is for, may be empty
 * @param horizon by when, null for "no hurry"
 * @param opened since when it is kept, null where that is not known
 * @param met the day it was met, null while open
 * @param outcome what it came to once it was met, may be empty
 * @param exclusions ids of those who match the criteria and do not fit, as the user said
 * @param asks ids of the asks that were made for it
 */
public record Need(
        long id,
        String uid,
        String title,
        String why,
        @Nullable LocalDate horizon,
        @Nullable LocalDate opened,
        @Nullable LocalDate met,
        String outcome,
        List<Criterion> criteria,
        List<Long> exclusions,
        List<Long> asks)
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

        /** Whoever has something in common: a tag, an organization, an industry, a role or a place. */
        public static Criterion of(Kind kind, String text) {
            return new Criterion(kind, text, null);
        }

        /** One person by name. */
        public static Criterion of(long person) {
            return new Criterion(Kind.PERSON, "", person);
        }
    }

    public Need {
        criteria = List.copyOf(criteria);
        exclusions = List.copyOf(exclusions);
        asks = List.copyOf(asks);
    }

    public static NeedBuilder titled(String title) {
        return new NeedBuilder(title);
    }

    /** A copy to be changed. */
    public NeedBuilder change() {
        return new NeedBuilder(this);
    }

    public boolean isOpen() {
        return met == null;
    }
}
