package app.tilth.store;

import java.util.Optional;

/** What undo would take back and redo would bring back, as named to the user. */
public record UndoNames(Optional<String> undo, Optional<String> redo) {
    public static final UndoNames NOTHING = new UndoNames(Optional.empty(), Optional.empty());
}
