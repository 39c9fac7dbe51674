package app.tilth.ui.entry;

import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * How entries reach the network and the user.
 *
 * @param undo takes the last change back
 */
public record EntryTasks(
        EntryDesk desk, TaskRunner runner, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
    <T> void run(Callable<T> work, Consumer<? super T> done) {
        runner.run(work, done, failures);
    }

    /** Says what was done and offers to take it back. */
    void tell(String done) {
        notices.accept(Notice.done(done).offering(Texts.get("undo"), undo));
    }
}
