package app.tilth.workspace;

import app.tilth.model.Photo;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a person in place of the one before.
 *
 * @param called of the person, as the Undo menu names them
 * @param photo null to go without one
 */
public record SetPhoto(long person, String called, @Nullable Photo photo) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get(photo == null ? "command.photo.remove" : "command.photo", called);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        if (photo == null) {
            stores.photos().remove(person);
        } else {
            stores.photos().set(person, photo);
        }
        return true;
    }
}
