package app.tilth.ui.about;

import app.tilth.model.Person;
import java.time.LocalDate;

/**
 * All that is kept of a person.
 *
 * @param through the name of who brought you together, may be empty
 * @param photo whether there is one
 */
public record AboutPage(Person person, String through, boolean photo, LocalDate today) {
    /** What to call them; never empty. */
    public String call() {
        String name = person.name().familiar();
        return name.isBlank() ? Outcome.TEXTS.get("unnamed") : name;
    }
}
