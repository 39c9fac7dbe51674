package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * A need that is none any more; nobody and nothing else goes with it.
 *
 * @param title as the Undo menu names it
 */
public record RemoveNeed(long need, String title) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.remove", title);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.needs().remove(need);
        return true;
    }
}
