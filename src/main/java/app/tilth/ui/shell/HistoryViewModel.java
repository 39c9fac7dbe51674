package app.tilth.ui.shell;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.words.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What can be taken back and brought back, from anywhere in the window. */
public final class HistoryViewModel implements AutoCloseable {
    private final TodayDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final AutoCloseable listening;

    public HistoryViewModel(TodayDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    /** What {@link #undo} takes back; empty if there is nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What {@link #redo} brings back; empty if there is nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    public void refresh() {
        tasks.run(() -> new Names(desk.undoName().orElse(""), desk.redoName().orElse("")), this::show, failures);
    }

    private void show(Names names) {
        undoName.set(names.undo());
        redoName.set(names.redo());
    }

    public void undo() {
        step(desk::undoName, desk::undo, "undone", "redo", this::redo);
    }

    public void redo() {
        step(desk::redoName, desk::redo, "redone", "undo", this::undo);
    }

    private void step(Name name, Runnable deed, String said, String offer, Runnable back) {
        tasks.run(
                () -> {
                    var what = name.ask();
                    if (what.isPresent()) {
                        deed.run();
                    }
                    return what;
                },
                what -> {
                    what.ifPresent(done ->
                            notices.accept(Notice.done(Texts.get(said, done)).offering(Texts.get(offer), back)));
                    refresh();
                },
                failures);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }

    private record Names(String undo, String redo) {}

    @FunctionalInterface
    private interface Name {
        Optional<String> ask();
    }
}
