package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/**
 * Something passed on another day; answers whether there was anything.
 *
 * @param person by name, as the Undo menu names them
 */
public record MoveExchange(long exchange, LocalDate to, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.exchange.change", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        List<Exchange> found = stores.exchanges().find(List.of(exchange));
        found.forEach(before -> stores.exchanges().update(before.on(to)));
        return !found.isEmpty();
    }
}
