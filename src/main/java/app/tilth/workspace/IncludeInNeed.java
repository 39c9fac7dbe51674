package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * Someone who was said not to fit a need fits it again, where it asks for somebody like them.
 *
 * @param called the person, as the Undo menu names them
 * @param title the need, likewise
 */
public record IncludeInNeed(long need, long person, String called, String title) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.include", called, title);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.needs().include(need, person);
        return true;
    }
}
