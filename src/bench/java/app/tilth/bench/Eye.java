package app.tilth.bench;

import app.tilth.ui.task.TaskRunner;
import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Does something in a window and waits until what comes of it is on the screen. */
final class Eye {
    private static final double NANOS_IN_MS = 1e6;
    /** Between two looks whether something is so: short beside what is measured, long enough to leave the thread alone. */
    private static final long PATIENCE_NANOS = 300_000;

    private final Scene scene;
    private final TaskRunner tasks;

    /**
     * @param tasks which do all that the window does in the background
     */
    Eye(Scene scene, TaskRunner tasks) {
        this.scene = scene;
        this.tasks = tasks;
    }

    /** How long it takes from a deed until something is so and has been drawn, in milliseconds. */
    double waitFor(Runnable deed, BooleanSupplier so) throws Exception {
        long start = System.nanoTime();
        onScreen(() -> {
            deed.run();
            return true;
        });
        drawn(so);
        return (System.nanoTime() - start) / NANOS_IN_MS;
    }

    /**
     * How long it takes from a deed until everything it set going in the background is shown and drawn, in milliseconds:
     * background works finish in the order they are begun.
     */
    double settle(Runnable deed) throws Exception {
        var shown = new CountDownLatch(1);
        long start = System.nanoTime();
        onScreen(() -> {
            deed.run();
            tasks.run(() -> true, _ -> shown.countDown(), _ -> shown.countDown());
            return true;
        });
        shown.await();
        drawn(() -> true);
        return (System.nanoTime() - start) / NANOS_IN_MS;
    }

    static void await(Callable<Boolean> so) throws Exception {
        while (!onScreen(so)) {
            LockSupport.parkNanos(PATIENCE_NANOS);
        }
    }

    /**
     * Waits until a frame in which something is so is on the screen. The frame is laid out on the screen’s thread, drawn on the
     * drawing thread and handed to the window on the screen’s thread again, each after what was asked of that thread before: so
     * an errand sent the same way behind the frame comes back just when the frame is seen.
     */
    void drawn(BooleanSupplier so) throws Exception {
        var seen = new CountDownLatch(1);
        Runnable laidOut = new Runnable() {
            @Override
            public void run() {
                if (so.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(() -> {
                        var _ = Toolkit.getToolkit()
                                .addRenderJob(new RenderJob(() -> Platform.runLater(seen::countDown)));
                    });
                }
            }
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
        });
        seen.await();
    }

    static <T> T onScreen(Callable<T> question) throws Exception {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.get();
    }
}
