package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Set;

/**
 * Something that passed, told differently: the outcome of an ask, what it grew from, anything but its identity.
 *
 * @param person by name, as the Undo menu names them
 * @param loops what the user says of what it opens
 */
public record ChangeExchange(Exchange changed, String person, LoopChoices loops) implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public ChangeExchange(Exchange changed, String person) {
        this(changed, person, LoopChoices.NONE);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.exchange.change", person);
    }

    @Override
    public Kept apply(Stores stores, LocalDate today) {
        var book = new LoopBook(stores, today);
        return book.kept(book.keep(changed, loops.unowed(0, Set.of())));
    }
}
