package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Something that passed, told differently: the outcome of an ask, what it grew from, anything but its identity.
 *
 * @param person by name, as the Undo menu names them
 */
public record ChangeExchange(Exchange changed, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.exchange.change", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.exchanges().update(changed);
        return true;
    }
}
