package app.tilth.transfer;

import app.tilth.model.Person;
import app.tilth.model.Photo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a file tells of them: a model person of id 0, and what only a file knows.
 *
 * @param source the kind of file: {@code vcard}, {@code linkedin}, {@code google}, {@code tilth}
 * @param externalId identity within the source (vCard UID, profile address), may be empty
 * @param related people the file names as related to this one
 * @param connectedOn the day the source says the tie began
 */
public record PersonDraft(
        Person person,
        @Nullable Photo photo,
        String source,
        String externalId,
        List<Related> related,
        @Nullable LocalDate connectedOn) {
    public PersonDraft {
        related = List.copyOf(related);
    }

    /** A draft of which nothing is known beyond the person. */
    public static PersonDraft of(Person person, String source) {
        return new PersonDraft(person, null, source, "", List.of(), null);
    }
}
