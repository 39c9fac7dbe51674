package app.tilth.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** Asks for files to import. */
@FunctionalInterface
public interface FilePicker {
    /** The files chosen; empty if the asking was closed. */
    List<Path> pick();
}
