package app.tilth.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files. */
@FunctionalInterface
public interface FilePicker {
    /** Asks for files to import: the files chosen; empty if the asking was closed. */
    List<Path> pick();

    /** Asks for one picture; empty if the asking was closed, or where it cannot be asked. */
    default Optional<Path> picture() {
        return Optional.empty();
    }

    /** Asks for one file of Tilth’s own; empty if the asking was closed, or where it cannot be asked. */
    default Optional<Path> network() {
        return Optional.empty();
    }

    /**
     * Asks for a file to write; empty if the asking was closed, or where it cannot be asked.
     *
     * @param name it might have, which ends with its kind
     */
    default Optional<Path> target(String name) {
        return Optional.empty();
    }
}
