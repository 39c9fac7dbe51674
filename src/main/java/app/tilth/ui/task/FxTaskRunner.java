package app.tilth.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Background threads for the window: one for short work, kept in order, and one of its own for each long work. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxTaskRunner.class);

    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("desk").daemon().factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        try {
            inOrder.execute(() -> finish(work, onSuccess, onFailure));
        } catch (RejectedExecutionException closed) {
            LOG.debug("Asked for after the window had closed", closed);
        }
    }

    @Override
    public <T> Running start(
            LongWork<T> work,
            Consumer<? super Step> onStep,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        var progress = new LatestStep(onStep);
        Thread.ofPlatform()
                .name("long work")
                .daemon()
                .start(() -> finish(() -> work.run(progress), onSuccess, onFailure));
        return () -> progress.cancelled.set(true);
    }

    @Override
    public void onScreen(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Platform.runLater(change);
        }
    }

    /** Takes no more work; what is queued is still done. */
    @Override
    public void close() {
        inOrder.close();
    }

    // An Error, such as running out of memory, must reach the screen as well: a silent thread looks like a hung window.
    private static <T> void finish(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Throwable failure) {
            Platform.runLater(() -> onFailure.accept(failure));
            return;
        }
        Platform.runLater(() -> onSuccess.accept(result));
    }

    /** Passes on only the latest step, so that fast work does not flood the screen. */
    private static final class LatestStep implements Progress {
        private final Consumer<? super Step> onStep;
        private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();
        private final AtomicBoolean cancelled = new AtomicBoolean();

        LatestStep(Consumer<? super Step> onStep) {
            this.onStep = onStep;
        }

        @Override
        public void at(Step step) {
            if (latest.getAndSet(step) == null) {
                Platform.runLater(this::show);
            }
        }

        private void show() {
            var step = latest.getAndSet(null);
            if (step != null) {
                onStep.accept(step);
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
