package app.tilth.ui;

import app.tilth.store.DataFileProblem;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The network the window shows, which another file can take the place of. Safe to ask from any thread. */
final class OpenNetwork implements AutoCloseable {
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> commands = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<Long>>> touched = new CopyOnWriteArrayList<>();
    private Workspace workspace;

    OpenNetwork(Path file, Clock clock) throws DataFileProblem {
        this.clock = clock;
        this.workspace = open(file);
    }

    private Workspace open(Path file) throws DataFileProblem {
        Workspace opened = Workspace.open(file, clock);
        opened.onChange(change -> {
            if (!change.touched().people().isEmpty()) {
                touched.forEach(listener -> listener.accept(change.touched().people()));
            }
            commands.forEach(Runnable::run);
            tell();
        });
        return opened;
    }

    synchronized Workspace current() {
        return workspace;
    }

    /** Shows another file; where it cannot be opened, what was shown stays. */
    synchronized void change(Path file) throws DataFileProblem {
        Workspace before = workspace;
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
        workspace.close();
    }
}
