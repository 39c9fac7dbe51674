package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Two people know each other, in place of whatever was known of the two.
 *
 * @param one by name, as the Undo menu names them
 * @param other likewise
 */
public record Connect(Connection connection, String one, String other) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.connect", one, other);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.connections().set(connection);
        return true;
    }
}
