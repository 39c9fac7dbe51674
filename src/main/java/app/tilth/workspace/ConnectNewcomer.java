package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone here knows someone who is new; answers the id of the new one.
 *
 * @param one by name, as the Undo menu names them
 * @param strength 0 to 1, null for what is usual where someone says so
 */
public record ConnectNewcomer(
        long person,
        String one,
        String newcomer,
        Connection.Kind kind,
        @Nullable Double strength) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.connect", one, newcomer);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        long other = TellInteraction.newcomer(stores, newcomer);
        stores.connections().set(new Connection(person, other, kind, Connection.Source.DECLARED, strength));
        return other;
    }
}
