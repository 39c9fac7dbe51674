package app.tilth.workspace;

import app.tilth.model.Loop;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Something is open with a person; answers its id.
 *
 * @param person by name, as the Undo menu names them
 */
public record OpenLoop(Loop loop, String person) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.loop.open", person);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        return stores.loops().add(loop);
    }
}
