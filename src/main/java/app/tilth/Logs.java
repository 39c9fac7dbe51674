package app.tilth;

import app.tilth.workspace.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log: two small files in the data folder, the older replaced in turn, made only once there is something to write.
 *
 * <p>Nothing of it is printed, since what concerns the user is said in a sentence. A logging configuration named on the
 * Java command line goes before this.
 */
final class Logs extends Handler {
    private static final int LIMIT = 1 << 20;

    /** Says at every start that JavaFX comes from the class path, which here it always does. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Tells of every bus that goes away, as when the user logs out; what that means for Tilth is told by who uses it. */
    private static final Logger DBUS = Logger.getLogger("org.freedesktop.dbus");

    private final Path folder;
    private @Nullable Handler file;
    private boolean unwritable;

    private Logs(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    static void start() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            LogManager.getLogManager().reset();
            JAVAFX.setLevel(Level.SEVERE);
            DBUS.setLevel(Level.OFF);
            Logger.getLogger("").addHandler(new Logs(DataFile.folder()));
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry) && !unwritable) {
            try {
                if (file == null) {
                    file = open();
                }
                file.publish(entry);
            } catch (IOException e) {
                unwritable = true;
                reportError("no log in " + folder, e, ErrorManager.OPEN_FAILURE);
            }
        }
    }

    private Handler open() throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/tilth.%g.log";
        FileHandler opened = new FileHandler(pattern, LIMIT, 2, true);
        opened.setFormatter(new SimpleFormatter());
        return opened;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
