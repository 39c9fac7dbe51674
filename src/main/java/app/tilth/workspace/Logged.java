package app.tilth.workspace;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import java.time.LocalDate;
import java.util.List;

/**
 * What was logged with one person.
 *
 * @param contact whether the two were in touch; what is noted of an exchange alone does not say so
 * @param pointed whether what the words say is said of this person: nobody else took part, or they are named
 * @param passed with this person
 */
record Logged(
        LocalDate day, boolean contact, Direction direction, String words, boolean pointed, List<Exchange> passed) {
    Logged {
        passed = List.copyOf(passed);
    }

    /**
     * @param name what the person is called
     * @param passed with whoever took part
     */
    static Logged of(Interaction contact, long person, String name, List<Exchange> passed) {
        return new Logged(
                contact.day(),
                contact.isContact() && contact.participants().contains(person),
                contact.direction(),
                contact.summary(),
                contact.participants().size() < 2 || SharedWords.named(name, contact.summary()),
                passed.stream().filter(exchange -> exchange.person() == person).toList());
    }

    static Logged alone(Exchange exchange) {
        return new Logged(exchange.day(), false, Direction.OUT, "", true, List.of(exchange));
    }
}
