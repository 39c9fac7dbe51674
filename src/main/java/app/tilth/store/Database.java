package app.tilth.store;

import app.tilth.store.DataFileProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * An open data file: one connection that writes, a few that only read.
 *
 * <p>Whoever calls {@link #write} does so from one thread at a time; reading is safe from any thread and sees the last
 * committed state.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    /** Up to this size the whole file is looked through for damage when it is opened, which takes some milliseconds. */
    private static final long CHECKED_WHEN_OPENED = 16L << 20;

    private final Path file;
    private final FileLock lock;
    private final Connection writer;
    private final DSLContext writing;
    private final UndoLog undoLog;
    private final BlockingQueue<Connection> readers = new LinkedBlockingQueue<>();

    private Database(Path file, FileLock lock, Connection writer) throws SQLException {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.writing = Sqlite.context(writer);
        this.undoLog = new UndoLog(writer, writing);
        for (int i = 0; i < READERS; i++) {
            readers.add(Sqlite.reader(file));
        }
    }

    /**
     * Opens a data file, making it first where there is none, and brings it to the current schema.
     *
     * @throws DataFileProblem if the file is not Tilth's, too new, in use or damaged; it is left as it was
     */
    public static Database open(Path file) throws DataFileProblem {
        Path absolute = file.toAbsolutePath();
        boolean fresh = isFresh(absolute);
        FileLock lock = FileLock.take(absolute);
        Connection writer = null;
        try {
            if (!fresh) {
                examine(absolute);
            }
            writer = Sqlite.writer(absolute);
            Migrator.migrate(writer, absolute);
            Sqlite.useWriteAheadLog(writer);
            return new Database(absolute, lock, writer);
        } catch (SQLException e) {
            close(writer, lock);
            throw unusable(absolute, e);
        } catch (DataFileProblem e) {
            close(writer, lock);
            throw e;
        }
    }

    private static DataFileProblem unusable(Path file, SQLException e) {
        return Sqlite.isDamage(e) ? new DataFileProblem(Reason.DAMAGED, file, e) : DataFileProblem.unusable(file, e);
    }

    private static boolean isFresh(Path file) throws DataFileProblem {
        try {
            if (Files.isDirectory(file)) {
                throw new DataFileProblem(Reason.NOT_TILTH, file);
            }
            if (Files.exists(file) && Files.size(file) > 0) {
                return false;
            }
        } catch (IOException e) {
            throw new DataFileProblem(Reason.UNREADABLE, file, e);
        }
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return true;
        } catch (IOException e) {
            DataFileProblem problem = DataFileProblem.unusable(file, e);
            throw problem.reason() == Reason.DISK_FULL ? problem : new DataFileProblem(Reason.NO_FOLDER, file, e);
        }
    }

    private static void examine(Path file) throws DataFileProblem {
        if (FileHeader.read(file).userVersion() > Migrator.newest()) {
            throw new DataFileProblem(Reason.NEWER, file);
        }
        try (Connection connection = Sqlite.reader(file);
                var statement = connection.createStatement()) {
            if (Files.size(file) <= CHECKED_WHEN_OPENED) {
                try (var row = statement.executeQuery("PRAGMA quick_check(1)")) {
                    if (!"ok".equals(row.getString(1))) {
                        throw new DataFileProblem(Reason.DAMAGED, file);
                    }
                }
            }
        } catch (SQLException e) {
            throw unusable(file, e);
        } catch (IOException e) {
            throw new DataFileProblem(Reason.UNREADABLE, file, e);
        }
    }

    /**
     * Looks a whole file through without writing to it or keeping others from it, and says what is wrong, each fault in
     * one sentence; nothing when it is sound.
     *
     * @throws DataFileProblem if there is no such file, or it is not Tilth's, too new, or too damaged to look through
     */
    public static List<String> check(Path file) throws DataFileProblem {
        Path absolute = file.toAbsolutePath();
        if (!Files.exists(absolute)) {
            throw new DataFileProblem(Reason.MISSING, absolute);
        }
        if (FileHeader.read(absolute).userVersion() > Migrator.newest()) {
            throw new DataFileProblem(Reason.NEWER, absolute);
        }
        try (Connection connection = Sqlite.reader(absolute)) {
            return FileCheck.faults(connection);
        } catch (SQLException e) {
            throw unusable(absolute, e);
        }
    }

    public Path file() {
        return file;
    }

    /** The undo log; to be used within {@link #write} only. */
    public UndoLog undoLog() {
        return undoLog;
    }

    /** Runs a query on one of the read-only connections; safe from any thread. */
    public <T> T read(Function<Stores, T> query) {
        Connection connection = borrow();
        try {
            return query.apply(new Stores(Sqlite.context(connection)));
        } catch (DataAccessException e) {
            throw DamageFound.in(file, e).orElse(e);
        } finally {
            readers.add(connection);
        }
    }

    /**
     * Runs work in one transaction: all of it is kept, or on any exception none. It must close with
     * {@link UndoLog#end()}, which brings the search index up to date and says what was touched.
     */
    public <T extends @Nullable Object> T write(Function<Stores, T> work) {
        try {
            writer.setAutoCommit(false);
            try {
                T result = work.apply(new Stores(writing));
                writer.commit();
                return result;
            } catch (Throwable t) {
                writer.rollback();
                throw t;
            } finally {
                writer.setAutoCommit(true);
            }
        } catch (SQLException e) {
            DataAccessException failure = new DataAccessException(e.getMessage() == null ? "" : e.getMessage(), e);
            throw DamageFound.in(file, failure).orElse(failure);
        } catch (DataAccessException e) {
            throw DamageFound.in(file, e).orElse(e);
        }
    }

    /** Gives back the pages that reading has left in memory; the next to read them finds them in the file. */
    public void rest() {
        List<Connection> idle = new ArrayList<>();
        readers.drainTo(idle);
        try {
            for (Connection reader : idle) {
                try (Statement statement = reader.createStatement()) {
                    statement.execute("PRAGMA shrink_memory");
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("nothing was given back", e);
        } finally {
            readers.addAll(idle);
        }
    }

    private Connection borrow() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void close(@Nullable Connection writer, FileLock lock) {
        try (lock) {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            for (Connection reader : readers) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
