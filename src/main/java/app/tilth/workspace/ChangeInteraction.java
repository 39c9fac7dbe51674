package app.tilth.workspace;

import app.tilth.model.Interaction;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * A dated contact told differently: anything of it but its origin.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record ChangeInteraction(Interaction changed, String names) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.interaction.change", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.interactions().update(changed);
        return true;
    }
}
