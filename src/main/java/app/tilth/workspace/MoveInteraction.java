package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated contact took place on another day, and with it what passed in it on its day; answers whether there was one.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record MoveInteraction(long interaction, LocalDate to, String names) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.interaction.move", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Optional<Interaction> found = stores.interactions().find(interaction);
        found.ifPresent(before -> {
            stores.interactions().update(before.on(to));
            for (Exchange passed : stores.exchanges().in(interaction)) {
                if (passed.day().equals(before.day())) {
                    stores.exchanges().update(passed.on(to));
                }
            }
        });
        return found.isPresent();
    }
}
