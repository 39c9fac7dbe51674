package app.tilth.ui.ask;

import app.tilth.ui.task.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks up how an ask would land while it changes: of what is asked for, only the last is worked out and shown. */
final class Judging {
    private final AskDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Judgement> judgement = new ReadOnlyObjectWrapper<>(Judgement.NONE);
    private volatile int asked;

    Judging(AskDesk desk, TaskRunner tasks, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.failures = failures;
    }

    ReadOnlyObjectProperty<Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    void look(Ask ask, Optional<Long> shown) {
        int number = outdate();
        tasks.run(
                () -> number == asked ? Optional.of(desk.judge(ask, shown)) : Optional.<Judgement>empty(),
                found -> {
                    if (number == asked) {
                        found.ifPresent(judgement::set);
                    }
                },
                failures);
    }

    /** Shows what was looked up elsewhere. */
    void show(Judgement judged) {
        judgement.set(judged);
    }

    /** What is being looked up is not shown any more; answers the number of what is looked up next. */
    int outdate() {
        int number = asked + 1;
        asked = number;
        return number;
    }
}
