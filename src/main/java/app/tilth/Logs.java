package app.tilth;

import app.tilth.workspace.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the window's log goes: two small files beside the data, the older replaced in turn. */
final class Logs {
    private static final int LIMIT = 1 << 20;

    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    static void beside(Optional<Path> data) {
        Path folder = data.orElseGet(DataFile::usual).toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("tilth.%g.log").toString().replace("%h", "%%h"), LIMIT, 2, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            ROOT.addHandler(file);
        } catch (IOException e) {
            ROOT.log(Level.WARNING, "no log file in " + folder, e);
        }
    }
}
