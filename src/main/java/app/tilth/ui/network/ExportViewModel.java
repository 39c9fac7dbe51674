package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.transfer.UnwritableFile;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.task.TaskRunner.Progress;
import app.tilth.ui.task.TaskRunner.Running;
import app.tilth.ui.task.TaskRunner.Step;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writing the network to a file, from the choice of what to the notice that it is there. */
public final class ExportViewModel {
    private final NetworkDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Choosing(""));
    private Optional<Running> work = Optional.empty();

    /** Where it is. */
    sealed interface State {}

    /**
     * @param refusal why the last file could not be written, empty if it was
     */
    record Choosing(String refusal) implements State {}

    /**
     * @param done from 0 to 1, below 0 where that is not known
     */
    record Writing(double done, boolean stopping) implements State {}

    /** It is over, well or stopped. */
    record Over() implements State {}

    @FunctionalInterface
    private interface Writer {
        void write(Progress progress) throws UnwritableFile;
    }

    public ExportViewModel(NetworkDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins anew, unless a file is being written. */
    void choose() {
        if (!(state.get() instanceof Writing)) {
            state.set(new Choosing(""));
        }
    }

    /** Writes a picture. */
    void write(Print print, boolean drawing, Path file) {
        begin(
                progress -> {
                    if (drawing) {
                        print.svg(file, TEXTS.get("export.svg.title"), done -> goOn(progress, done));
                    } else {
                        print.png(file, done -> goOn(progress, done));
                    }
                },
                file);
    }

    /** Writes who knows whom. */
    void write(Sociogram network, ExportChoice.Form form, Path file) {
        begin(progress -> desk.export(form.format(), network, file, () -> !progress.isCancelled()), file);
    }

    private static boolean goOn(Progress progress, double done) {
        progress.at(new Step(done, ""));
        return !progress.isCancelled();
    }

    private void begin(Writer writer, Path file) {
        state.set(new Writing(-1, false));
        work = Optional.of(tasks.start(
                progress -> {
                    writer.write(progress);
                    return true;
                },
                this::at,
                _ -> {
                    state.set(new Over());
                    notices.accept(Notice.done(TEXTS.get("export.done", file)));
                },
                failure -> failed(failure)));
    }

    private void at(Step step) {
        if (state.get() instanceof Writing writing) {
            state.set(new Writing(step.fraction(), writing.stopping));
        }
    }

    private void failed(Throwable failure) {
        switch (failure) {
            case UnwritableFile refused -> {
                state.set(new Choosing(String.valueOf(refused.getMessage())));
                notices.accept(Notice.done(String.valueOf(refused.getMessage())));
            }
            case CancellationException _ -> {
                state.set(new Over());
                notices.accept(Notice.done(TEXTS.get("export.stopped")));
            }
            default -> {
                state.set(new Over());
                failures.accept(failure);
            }
        }
    }

    /** Stops what is under way; what was there before is left as it is. */
    void stop() {
        work.ifPresent(Running::cancel);
        if (state.get() instanceof Writing writing) {
            state.set(new Writing(writing.done, true));
        }
    }
}
