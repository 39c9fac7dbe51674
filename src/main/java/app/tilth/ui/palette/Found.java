package app.tilth.ui.palette;

import app.tilth.model.Warmth;
import org.kordamp.ikonli.feather.Feather;

/** Something the palette can lead to. */
public sealed interface Found {
    /** What it is called, as it is shown. */
    String name();

    /**
     * A person.
     *
     * @param role role and organization, may be empty
     */
    record OfPerson(long id, String name, String role, Warmth warmth) implements Found {}

    /** An organization that people are at. */
    record OfOrganization(String name, int people) implements Found {}

    /** A tag that people carry. */
    record OfTag(String name, int people) implements Found {}

    /**
     * Something to do.
     *
     * @param words by which it is found as well; may be empty
     * @param keys the keys that do the same, such as “Ctrl 1”; may be empty
     * @param deed done on the screen’s thread, after the palette has closed
     */
    record OfCommand(String name, String words, Feather icon, String keys, Runnable deed) implements Found {
        /** Something that is found by its name alone. */
        public OfCommand(String name, Feather icon, String keys, Runnable deed) {
            this(name, "", icon, keys, deed);
        }
    }
}
