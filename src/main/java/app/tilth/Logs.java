package app.tilth;

import app.tilth.workspace.DataFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log: two small files in the data folder, the older replaced in turn, made only once there is something to write.
 *
 * <p>Nothing of it is printed, since what concerns the user is said in a sentence. The environment variable {@code TILTH_LOG} says
 * how much is written: {@code warning}, as is usual, {@code info} or {@code debug}. A logging configuration named on the Java
 * command line goes before this.
 */
final class Logs extends Handler {
    private static final String VARIABLE = "TILTH_LOG";
    private static final int LIMIT = 1 << 20;

    private static final Logger OURS = Logger.getLogger("app.tilth");

    /** Says at every start that JavaFX comes from the class path, which here it always does. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Tells of every bus that goes away, as when the user logs out; what that means for Tilth is told by who uses it. */
    private static final Logger DBUS = Logger.getLogger("org.freedesktop.dbus");

    /** A log that fails, as on a full disk, is not printed about either. */
    private static final ErrorManager SILENT = new ErrorManager() {
        @Override
        public void error(@Nullable String message, @Nullable Exception failure, int code) {}
    };

    private final Path folder;
    private @Nullable Handler file;
    private boolean unwritable;

    private Logs(Path folder, Level level) {
        this.folder = folder;
        setLevel(level);
    }

    static void start() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            LogManager.getLogManager().reset();
            JAVAFX.setLevel(Level.SEVERE);
            DBUS.setLevel(Level.OFF);
            Level level = level(System.getenv(VARIABLE));
            OURS.setLevel(level);
            Logger.getLogger("").addHandler(new Logs(DataFile.folder(), level));
        }
    }

    /** By the word for it; as is usual for no word and for any other. */
    static Level level(@Nullable String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "debug" -> Level.FINE;
            case "info" -> Level.INFO;
            default -> Level.WARNING;
        };
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
                // What keeps the log from being written keeps the data file as well, and is said there.
                unwritable = true;
            }
        }
    }

    private Handler open() throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/tilth.%g.log";
        FileHandler opened = new FileHandler(pattern, LIMIT, 2, true);
        opened.setErrorManager(SILENT);
        opened.setEncoding(StandardCharsets.UTF_8.name());
        opened.setFormatter(new LogLine());
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
