package app.tilth.workspace;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * A dated contact with everything known of it; answers its id.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record AddInteraction(Interaction interaction, String names) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.log." + interaction.kind() + (isFromThem() ? ".from" : ""), names);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        return stores.interactions().add(interaction);
    }

    private boolean isFromThem() {
        return interaction.direction() == Direction.IN && MESSAGES.has("command.log." + interaction.kind() + ".from");
    }
}
