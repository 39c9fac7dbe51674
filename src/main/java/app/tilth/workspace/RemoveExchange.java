package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that did not pass after all; what was open by it goes with it.
 *
 * @param person by name, as the Undo menu names them
 */
public record RemoveExchange(long exchange, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.exchange.remove", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        var book = new LoopBook(stores, today);
        stores.exchanges().find(List.of(exchange)).forEach(book::remove);
        return true;
    }
}
