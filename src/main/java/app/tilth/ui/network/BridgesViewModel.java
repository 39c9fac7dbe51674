package app.tilth.ui.network;

import app.tilth.ui.task.TaskRunner;
import app.tilth.workspace.BridgeLine;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who joins groups that would not meet otherwise. */
public final class BridgesViewModel implements AutoCloseable {
    private final ReachDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<List<BridgeLine>> bridges = new ReadOnlyObjectWrapper<>(List.of());
    private boolean isOpen;
    private boolean loading;
    private boolean stale;

    public BridgesViewModel(ReachDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
        listening = desk.onChange(() -> tasks.onScreen(this::changed));
    }

    /** All of them, those who would be missed most first; empty until they were found. */
    ReadOnlyObjectProperty<List<BridgeLine>> bridgesProperty() {
        return bridges.getReadOnlyProperty();
    }

    /** Who they are. */
    Set<Long> people() {
        return bridges.get().stream().map(line -> line.bridge().person()).collect(Collectors.toSet());
    }

    /** Finds them the first time, and keeps them current from then on. */
    void open() {
        if (!isOpen) {
            isOpen = true;
            refresh();
        }
    }

    private void changed() {
        if (isOpen) {
            refresh();
        }
    }

    /** Several askings while one is under way become one. */
    private void refresh() {
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        tasks.run(
                desk::bridges,
                found -> {
                    loading = false;
                    bridges.set(found);
                    if (stale) {
                        stale = false;
                        refresh();
                    }
                },
                failure -> {
                    loading = false;
                    stale = false;
                    failures.accept(failure);
                });
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
