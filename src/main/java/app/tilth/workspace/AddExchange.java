package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Something given, received or asked; answers its id.
 *
 * @param person by name, as the Undo menu names them
 */
public record AddExchange(Exchange exchange, String person) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.exchange." + exchange.passed(), person);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        return stores.exchanges().add(exchange);
    }
}
