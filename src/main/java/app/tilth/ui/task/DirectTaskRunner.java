package app.tilth.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once on the calling thread, so that view models are tested without waiting. */
public final class DirectTaskRunner implements TaskRunner {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            onFailure.accept(failure);
            return;
        }
        onSuccess.accept(result);
    }

    @Override
    public <T> Running start(
            LongWork<T> work,
            Consumer<? super Step> onStep,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        run(() -> work.run(new DirectProgress(onStep)), onSuccess, onFailure);
        return () -> {};
    }

    @Override
    public void onScreen(Runnable change) {
        change.run();
    }

    private record DirectProgress(Consumer<? super Step> onStep) implements Progress {
        @Override
        public void at(Step step) {
            onStep.accept(step);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
