package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import app.tilth.workspace.Settling.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something given, received or asked, of one person or the same of several.
 *
 * @param exchanges one for each person, never empty
 * @param people by name, as the Undo menu names them
 * @param loops what the user says of what they settle and open
 */
public record AddExchange(List<Exchange> exchanges, String people, LoopChoices loops) implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public AddExchange {
        exchanges = List.copyOf(exchanges);
    }

    public AddExchange(Exchange exchange, String person) {
        this(List.of(exchange), person, LoopChoices.NONE);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.exchange." + exchanges.getFirst().passed(), people);
    }

    /** Answers with the id of the last. */
    @Override
    public Kept apply(Stores stores, LocalDate today) {
        var book = new LoopBook(stores, today);
        long id = 0;
        for (int place = 0; place < exchanges.size(); place++) {
            Exchange exchange = exchanges.get(place);
            book.close(settled(stores, exchange, today), loops, exchange.day());
            id = book.keep(exchange, loops.unowed(place, Set.of()));
        }
        return book.kept(id);
    }

    /** What an exchange settles; told differently, it settles nothing more. */
    static List<Settled> settled(Stores stores, Exchange alone, LocalDate today) {
        return alone.id() > 0
                ? List.of()
                : Settling.of(Logged.alone(alone), stores.loops().of(alone.person()), today);
    }
}
