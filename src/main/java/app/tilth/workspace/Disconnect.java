package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Two people do not know each other after all.
 *
 * @param one by name, as the Undo menu names them
 * @param other likewise
 */
public record Disconnect(Connection connection, String one, String other) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.disconnect", one, other);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.connections().remove(connection.a(), connection.b());
        return true;
    }
}
