package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/**
 * A person and everything of theirs, the contacts nobody else took part in included.
 *
 * @param called as the Undo menu names them
 */
public record RemovePerson(long person, String called) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.remove", called);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.interactions().onlyWith(person).forEach(stores.interactions()::remove);
        stores.people().remove(person);
        return true;
    }
}
