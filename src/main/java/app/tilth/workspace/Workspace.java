package app.tilth.workspace;

import app.tilth.store.DataFileProblem;
import app.tilth.store.Database;
import app.tilth.store.Stores;
import app.tilth.store.Touched;
import app.tilth.store.UndoLog;
import app.tilth.store.UndoNames;
import app.tilth.workspace.Change.Cause;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open network.
 *
 * <p>Commands run one after another on the writing thread; reads run on the caller's thread against the last committed
 * state. Listeners are called on the writing thread, after the commit and before the command's answer is handed over.
 */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Database database;
    private final Clock clock;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("tilth-writer").daemon().factory());
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private final Knowledge knowledge = new Knowledge(this);
    private final ChronicleBook chronicle = new ChronicleBook(this);

    private Workspace(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a data file, making it where there is none.
     *
     * @param clock tells the day; its zone is the user's
     * @throws DataFileProblem if the file cannot be used; it is left as it was
     */
    public static Workspace open(Path file, Clock clock) throws DataFileProblem {
        return new Workspace(Database.open(file), clock);
    }

    public Path file() {
        return database.file();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where the wall clock hangs. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** What the rules know, kept current. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Everything that took place, kept current. */
    public ChronicleBook chronicle() {
        return chronicle;
    }

    /** Runs a query on the caller's thread. */
    public <T> T read(Function<Stores, T> query) {
        return database.read(query);
    }

    /** Runs a command and waits for it. */
    public <T extends @Nullable Object> T run(Command<T> command) {
        return await(writing.submit(() -> perform(command)));
    }

    /** Takes the last command back; answers its name, or nothing where there is none. */
    public Optional<String> undo() {
        return await(writing.submit(() -> turn(Cause.UNDONE, UndoLog::undo)));
    }

    /** Brings the last undone command back; answers its name, or nothing where there is none. */
    public Optional<String> redo() {
        return await(writing.submit(() -> turn(Cause.REDONE, UndoLog::redo)));
    }

    /** Nothing is asked for a while: what reading left behind is given back. */
    public void rest() {
        database.rest();
    }

    public UndoNames undoNames() {
        return read(Stores::undoNames);
    }

    /** What the user wants of the days. */
    public Preferences preferences() {
        return read(stores -> Preference.read(stores.settings()));
    }

    /** A setting Tilth keeps for itself, such as where the window was; empty where it was never kept. */
    public Optional<String> kept(String setting) {
        return read(stores -> stores.settings().find(setting));
    }

    /** Keeps such a setting: no command, nothing to undo. */
    public void keep(String setting, String value) {
        keep(stores -> stores.settings().set(setting, value));
    }

    /** Keeps something Tilth notes for itself: no command, not undoable, not told to listeners. */
    void keep(Consumer<Stores> note) {
        await(writing.submit(() -> database.write(stores -> {
            note.accept(stores);
            return database.undoLog().end();
        })));
    }

    /** The same without waiting for it; where it cannot be kept, the log says so and nothing is lost that the user entered. */
    void keepSoon(Consumer<Stores> note) {
        try {
            writing.execute(() -> {
                try {
                    database.write(stores -> {
                        note.accept(stores);
                        return database.undoLog().end();
                    });
                } catch (RuntimeException failure) {
                    LOG.warn("A note was not kept", failure);
                }
            });
        } catch (RejectedExecutionException closed) {
            LOG.debug("Noted after the file was closed", closed);
        }
    }

    /** Calls the listener after every change until the answer is closed. */
    public AutoCloseable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private record Done<T extends @Nullable Object>(T result, Touched touched) {}

    private <T extends @Nullable Object> T perform(Command<T> command) {
        Done<T> done = database.write(stores -> {
            database.undoLog().begin(command.name(), clock.millis());
            T result = command.apply(stores, today());
            return new Done<>(result, end(stores));
        });
        publish(new Change(Cause.DONE, command.name(), done.touched));
        return done.result;
    }

    private Optional<String> turn(Cause cause, Function<UndoLog, Optional<UndoLog.Named>> which) {
        Done<Optional<UndoLog.Named>> done =
                database.write(stores -> new Done<>(which.apply(database.undoLog()), end(stores)));
        Optional<String> name = done.result.map(UndoLog.Named::name);
        name.ifPresent(n -> publish(new Change(cause, n, done.touched)));
        return name;
    }

    /** What was worked out for the day is no longer to be relied on: the next Tilth to open the file works it out anew. */
    private Touched end(Stores stores) {
        Touched touched = database.undoLog().end();
        if (!touched.isNothing()) {
            stores.choices().forget();
        }
        return touched;
    }

    private void publish(Change change) {
        if (!change.touched().isNothing()) {
            // Before anyone hears of it: who does asks these at once, on another thread.
            knowledge.follow(change);
            chronicle.follow(change.touched());
            listeners.forEach(l -> l.accept(change));
        }
    }

    private static <T extends @Nullable Object> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException r -> throw r;
                case Error r -> throw r;
                case null, default -> throw new CompletionException(e);
            }
        }
    }

    @Override
    public void close() {
        writing.close();
        database.close();
    }
}
