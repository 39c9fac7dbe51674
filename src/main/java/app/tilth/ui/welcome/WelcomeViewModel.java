package app.tilth.ui.welcome;

import app.tilth.ui.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The ways to begin; whichever is taken ends in the window’s first view. */
public final class WelcomeViewModel {
    private final WelcomeDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final Runnable begun;
    private final ReadOnlyIntegerWrapper samplePeople = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * @param begun is told when there is someone to show
     */
    public WelcomeViewModel(WelcomeDesk desk, TaskRunner tasks, Consumer<Throwable> failures, Runnable begun) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
        this.begun = begun;
        tasks.run(desk::samplePeople, samplePeople::set, failures);
    }

    /** How many people the sample network has; 0 until it is known. */
    public ReadOnlyIntegerProperty samplePeopleProperty() {
        return samplePeople.getReadOnlyProperty();
    }

    /** Whether a beginning is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Adds the people named; blank names are left out, and without any name nothing happens. */
    public void nameFive(List<String> names) {
        var named = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!named.isEmpty()) {
            begin(() -> desk.nameFive(named));
        }
    }

    public void openSample() {
        begin(desk::openSample);
    }

    public void openFile(Path file) {
        begin(() -> desk.openFile(file));
    }

    private void begin(Runnable beginning) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        tasks.run(
                () -> {
                    beginning.run();
                    return true;
                },
                _ -> {
                    busy.set(false);
                    begun.run();
                },
                failure -> {
                    busy.set(false);
                    failures.accept(failure);
                });
    }
}
