package app.tilth.ui.palette;

import app.tilth.model.Warmth;
import app.tilth.workspace.Directory;
import org.kordamp.ikonli.feather.Feather;

/** Something the palette can lead to. */
public sealed interface Found {
    /** What it is called, as it is shown. */
    String name();

    /** A person. */
    record OfPerson(Directory.Entry who, Warmth warmth) implements Found {
        public long id() {
            return who.id();
        }

        @Override
        public String name() {
            return who.listing().name();
        }

        /** Role and organization, may be empty. */
        public String role() {
            return who.role();
        }
    }

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
