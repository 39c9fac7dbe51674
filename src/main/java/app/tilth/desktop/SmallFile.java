package app.tilth.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A setting of the system that is a file of its own: written whole or not at all. */
record SmallFile(Path path) {
    void write(String text) throws LoginStartProblem {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, ".tilth", ".tmp");
            try {
                Files.writeString(draft, text);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw LoginStartProblem.unwritable(path, e);
        }
    }

    void delete() throws LoginStartProblem {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw LoginStartProblem.unwritable(path, e);
        }
    }
}
