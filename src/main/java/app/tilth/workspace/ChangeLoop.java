package app.tilth.workspace;

import app.tilth.model.Loop;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Something open told differently.
 *
 * @param person by name, as the Undo menu names them
 */
public record ChangeLoop(Loop changed, String person) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.loop.change", person);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.loops().update(changed);
        return true;
    }
}
