package app.tilth.ui.about;

import app.tilth.model.Photo;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.task.TaskRunner.Running;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Gives people a photo and takes it away; pictures are read away from the screen. */
public final class PhotoViewModel {
    static final Messages TEXTS = Outcome.TEXTS;

    /** When a picture is large enough for its reading to be told. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private enum Taken {
        SET,
        REFUSED,
        STOPPED
    }

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
        var ended = new AtomicBoolean();
        Running work = tasks.start(
                progress -> {
                    Optional<Photo> photo = reading.call();
                    if (photo.isEmpty()) {
                        return Taken.REFUSED;
                    }
                    if (progress.isCancelled()) {
                        return Taken.STOPPED;
                    }
                    desk.photo(person, called, photo.get());
                    return Taken.SET;
                },
                _ -> {},
                taken -> {
                    ended.set(true);
                    tell(taken, called);
                },
                failure -> {
                    ended.set(true);
                    failures.accept(failure);
                });
        SOON.execute(() -> tasks.onScreen(() -> {
            if (!ended.get()) {
                notices.accept(Notice.done(TEXTS.get("photo.reading")).offering(TEXTS.get("photo.stop"), work::cancel));
            }
        }));
    }

    private void tell(Taken taken, String called) {
        notices.accept(
                switch (taken) {
                    case SET -> Notice.done(TEXTS.get("photo.done", called)).offering(Texts.get("undo"), undo);
                    case REFUSED -> Notice.done(TEXTS.get("photo.refused"));
                    case STOPPED -> Notice.done(TEXTS.get("photo.stopped"));
                });
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
