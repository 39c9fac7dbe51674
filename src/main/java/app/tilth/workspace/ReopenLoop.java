package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * What was settled is open again.
 *
 * @param person by name, as the Undo menu names them
 */
public record ReopenLoop(long loop, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.loop.reopen", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.loops().reopen(loop);
        return true;
    }
}
