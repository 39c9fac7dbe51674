package app.tilth.ui;

import app.tilth.start.Milestone;
import app.tilth.store.DataFileProblem;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network the window shows, which another file can take the place of. Safe to ask from any thread. */
final class OpenNetwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNetwork.class);

    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> commands = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<Long>>> touched = new CopyOnWriteArrayList<>();
    private final Path first;
    private final FutureTask<Workspace> opening;
    private @Nullable Workspace workspace;

    private OpenNetwork(Path file, Clock clock, Executor thread) {
        this.clock = clock;
        first = file;
        opening = new FutureTask<>(() -> open(file));
        thread.execute(opening);
    }

    /** Opens the file. */
    OpenNetwork(Path file, Clock clock) throws DataFileProblem {
        this(file, clock, Runnable::run);
        await();
    }

    /** Has the file opened beside whatever else is to be done; who asks for the network waits for it. */
    static OpenNetwork opening(Path file, Clock clock) {
        return new OpenNetwork(
                file,
                clock,
                task -> Thread.ofPlatform().name("opening").daemon().start(task));
    }

    /**
     * Waits until the file is open.
     *
     * @throws DataFileProblem what kept it from being opened
     */
    Workspace await() throws DataFileProblem {
        try {
            return opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case DataFileProblem problem -> throw problem;
                case RuntimeException r -> throw r;
                case Error r -> throw r;
                case null, default -> throw new CompletionException(e);
            }
        }
    }

    /** Where the network is, or will be when its file is open. */
    synchronized Path file() {
        return workspace == null ? first.toAbsolutePath() : workspace.file();
    }

    private Workspace open(Path file) throws DataFileProblem {
        Workspace opened = Workspace.open(file, clock);
        Milestone.FILE_OPEN.reached();
        opened.onChange(change -> {
            if (!change.touched().people().isEmpty()) {
                touched.forEach(listener -> listener.accept(change.touched().people()));
            }
            commands.forEach(Runnable::run);
            tell();
        });
        return opened;
    }

    /** The network; before its file is open, this waits for it. */
    synchronized Workspace current() {
        Workspace now = workspace;
        if (now == null) {
            try {
                now = await();
            } catch (DataFileProblem problem) {
                throw new CompletionException(problem);
            }
            workspace = now;
        }
        return now;
    }

    /** Shows another file; where it cannot be opened, what was shown stays. */
    synchronized void change(Path file) throws DataFileProblem {
        Workspace before = current();
        if (!before.file().equals(file.toAbsolutePath())) {
            workspace = open(file);
            before.close();
            touched.forEach(listener -> listener.accept(Set.of()));
            commands.forEach(Runnable::run);
        }
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener, from any thread, whenever what is shown may have changed. */
    AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Calls the listener, from any thread, after every command and when another file is shown, and at no other time; what is
     * answered ends that.
     */
    Runnable onCommand(Runnable listener) {
        commands.add(listener);
        return () -> commands.remove(listener);
    }

    /** Tells, from any thread, whom a change touched; nobody where another file is shown. */
    AutoCloseable onTouched(Consumer<Set<Long>> listener) {
        touched.add(listener);
        return () -> touched.remove(listener);
    }

    @Override
    public synchronized void close() {
        try {
            (workspace == null ? await() : workspace).close();
        } catch (DataFileProblem problem) {
            LOG.debug("Nothing was open", problem);
        }
    }
}
