package app.tilth.ui.about;

import app.tilth.model.Photo;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Gives people a photo and takes it away; pictures are read away from the screen. */
public final class PhotoViewModel {
    static final Messages TEXTS = Outcome.TEXTS;

    private final AboutDesk desk;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;

    /**
     * @param undo takes the last change back
     */
    public PhotoViewModel(
            AboutDesk desk, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
    }

    /**
     * Sets a photo.
     *
     * @param reading gives the picture, made fit to be kept; empty where it is none
     */
    public void set(long person, String called, Callable<Optional<Photo>> reading) {
        tasks.start(
                _ -> {
                    Optional<Photo> photo = reading.call();
                    photo.ifPresent(read -> desk.photo(person, called, read));
                    return photo.isPresent();
                },
                _ -> {},
                done -> tell(done, called),
                failures);
    }

    private void tell(boolean done, String called) {
        notices.accept(
                done
                        ? Notice.done(TEXTS.get("photo.done", called)).offering(Texts.get("undo"), undo)
                        : Notice.done(TEXTS.get("photo.refused")));
    }

    /** Says that what was given is no picture. */
    public void refuse() {
        notices.accept(Notice.done(TEXTS.get("photo.refused")));
    }

    public void remove(long person, String called) {
        tasks.run(
                () -> {
                    desk.removePhoto(person, called);
                    return true;
                },
                _ -> notices.accept(
                        Notice.done(TEXTS.get("photo.removed", called)).offering(Texts.get("undo"), undo)),
                failures);
    }
}
