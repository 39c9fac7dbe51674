package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * A dated contact that did not take place; what passed in it stays.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record RemoveInteraction(long interaction, String names) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.interaction.remove", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.interactions().remove(interaction);
        return true;
    }
}
