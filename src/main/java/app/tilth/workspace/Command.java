package app.tilth.workspace;

import app.tilth.store.Stores;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the user does: one transaction, with a name for the Undo menu, that can be undone and redone.
 *
 * @param <T> what it answers
 */
public interface Command<T extends @Nullable Object> {
    /** What was done, as it follows "Undo": "log a call with Ana". */
    String name();

    /** Does it. Whatever is thrown takes all of it back. */
    T apply(Stores stores, LocalDate today);
}
