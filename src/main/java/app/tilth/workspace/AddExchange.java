package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import app.tilth.workspace.Settling.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something given, received or asked.
 *
 * @param person by name, as the Undo menu names them
 * @param loops what the user says of what it settles and opens
 */
public record AddExchange(Exchange exchange, String person, LoopChoices loops) implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public AddExchange(Exchange exchange, String person) {
        this(exchange, person, LoopChoices.NONE);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.exchange." + exchange.passed(), person);
    }

    @Override
    public Kept apply(Stores stores, LocalDate today) {
        var book = new LoopBook(stores, today);
        book.close(settled(stores, exchange, today), loops, exchange.day());
        return book.kept(book.keep(exchange, loops.unowed(0, Set.of())));
    }

    /** What an exchange settles; told differently, it settles nothing more. */
    static List<Settled> settled(Stores stores, Exchange alone, LocalDate today) {
        return alone.id() > 0
                ? List.of()
                : Settling.of(Logged.alone(alone), stores.loops().of(alone.person()), today);
    }
}
