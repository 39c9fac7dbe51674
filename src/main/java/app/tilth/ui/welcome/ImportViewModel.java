package app.tilth.ui.welcome;

import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.task.TaskRunner.Progress;
import app.tilth.ui.task.TaskRunner.Running;
import app.tilth.ui.task.TaskRunner.Step;
import app.tilth.ui.words.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An import from choosing files to its summary. */
public final class ImportViewModel {
    private final WelcomeDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Waiting());
    private Running running = () -> {};

    public ImportViewModel(WelcomeDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ImportState state() {
        return state.get();
    }

    /** Asks whether to import files, telling what is in them, unless there are none or an import is under way. */
    public void offer(List<Path> files) {
        if (files.isEmpty() || state() instanceof ImportState.Running) {
            return;
        }
        ImportState.Offered offered = new ImportState.Offered(files, List.of());
        state.set(offered);
        tasks.run(
                () -> desk.look(files),
                lines -> {
                    if (state().equals(offered)) {
                        state.set(new ImportState.Offered(files, lines));
                    }
                },
                failures);
    }

    /** Begins, unless there is nothing to import or an import is under way. */
    public void begin(List<Path> files) {
        if (files.isEmpty() || state() instanceof ImportState.Running) {
            return;
        }
        state.set(new ImportState.Running(new Step(-1, Texts.get("import.beginning", files.size())), false));
        running = tasks.start(
                progress -> desk.importFiles(files, new Relay(progress)),
                step -> whileRunning(now -> state.set(new ImportState.Running(step, now.stopping()))),
                summary -> whileRunning(now -> state.set(new ImportState.Finished(summary, now.stopping()))),
                failure -> {
                    state.set(new ImportState.Waiting());
                    failures.accept(failure);
                });
    }

    /** Asks the running import to stop. */
    public void cancel() {
        whileRunning(now -> {
            state.set(new ImportState.Running(now.step(), true));
            running.cancel();
        });
    }

    /** Makes ready for other files after an import has finished, or was not wanted. */
    public void again() {
        if (!(state() instanceof ImportState.Running)) {
            state.set(new ImportState.Waiting());
        }
    }

    private void whileRunning(Consumer<ImportState.Running> step) {
        if (state() instanceof ImportState.Running now) {
            step.accept(now);
        }
    }

    private record Relay(Progress progress) implements ImportProgress {
        @Override
        public void at(double fraction, String line) {
            progress.at(new Step(fraction, line));
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
