package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What is done with an ask, one deed at a time: another one meanwhile is not begun. */
final class Deeds {
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private boolean busy;

    /**
     * @param undo takes the last change back
     */
    Deeds(TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
    }

    <T> void act(Callable<T> deed, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        tasks.run(
                deed,
                done -> {
                    busy = false;
                    then.accept(done);
                },
                failure -> {
                    busy = false;
                    failures.accept(failure);
                });
    }

    /**
     * Makes a change that can be taken back.
     *
     * @param change answers what was done, in a sentence
     */
    void change(Callable<String> change, Runnable then) {
        act(change, said -> {
            notices.accept(Notice.done(said).offering(Texts.get("undo"), undo));
            then.run();
        });
    }

    /** Puts on Today what could be given first. */
    void give(AskDesk desk, List<Giving> givings) {
        if (!givings.isEmpty()) {
            change(
                    () -> {
                        int given = desk.give(givings);
                        return given == 1 && givings.size() == 1
                                ? TEXTS.get("given.one", givings.getFirst().text())
                                : TEXTS.get("given", given);
                    },
                    () -> {});
        }
    }

    void say(String done) {
        notices.accept(Notice.done(done));
    }
}
