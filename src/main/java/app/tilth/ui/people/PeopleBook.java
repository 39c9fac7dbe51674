package app.tilth.ui.people;

import java.time.LocalDate;
import java.util.List;

/** Everyone, with the user's own filters, as of a day. */
public record PeopleBook(LocalDate day, List<PersonLine> lines, List<SavedFilter> saved) {
    public PeopleBook {
        lines = List.copyOf(lines);
        saved = List.copyOf(saved);
    }
}
