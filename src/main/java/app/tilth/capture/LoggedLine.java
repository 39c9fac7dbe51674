package app.tilth.capture;

import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A contact as one line told it.
 *
 * @param people at least one, nobody twice
 * @param fromThem whether it came from them to you, as in "email from Ana"
 * @param summary what was left once kind, people and day were taken out; may be empty
 */
public record LoggedLine(
        InteractionKind kind, LocalDate day, List<NameBook.Named> people, boolean fromThem, String summary) {
    public LoggedLine {
        people = List.copyOf(people);
    }
}
