package app.tilth.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work in the background and brings its result back to the screen.
 *
 * <p>The callbacks always run where the screen may be touched. {@link FxTaskRunner} is the one of the window,
 * {@link DirectTaskRunner} does everything at once on the calling thread.
 */
public interface TaskRunner {
    /** Runs short work; works handed over one after the other also run one after the other. */
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

    /**
     * Runs work that may take longer than half a second, beside all other work.
     *
     * @param onStep where it is; steps that follow faster than the screen are left out
     * @return the handle by which it is asked to stop
     */
    <T> Running start(
            LongWork<T> work,
            Consumer<? super Step> onStep,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure);

    /** Runs something on the screen’s thread, from any thread. */
    void onScreen(Runnable change);

    /** Work that tells how far it is and stops when asked to. */
    @FunctionalInterface
    interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }

    /** What running work uses to tell where it is and to learn that it is to stop. */
    interface Progress {
        void at(Step step);

        boolean isCancelled();
    }

    /**
     * Where work is.
     *
     * @param fraction done of the whole, 0 to 1; negative if it cannot be known
     * @param line what is being done, in one line
     */
    record Step(double fraction, String line) {}

    /** Work under way. */
    @FunctionalInterface
    interface Running {
        /** Asks the work to stop soon; it still ends with success or failure. */
        void cancel();
    }
}
