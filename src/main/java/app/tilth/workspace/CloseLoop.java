package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * What was open is settled.
 *
 * @param person by name, as the Undo menu names them
 */
public record CloseLoop(long loop, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.loop.close", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.loops().close(loop, today);
        return true;
    }
}
