package app.tilth.capture;

import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A contact as one line told it.
 *
 * @param people at least one
 * @param summary what was left once kind, people and day were taken out; may be empty
 */
public record LoggedLine(InteractionKind kind, LocalDate day, List<NameBook.Named> people, String summary) {
    public LoggedLine {
        people = List.copyOf(people);
    }
}
