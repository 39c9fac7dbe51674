package app.tilth.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxTaskRunnerTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void worksAwayFromTheJavaFxThreadAndComesBackToIt() throws Exception {
        try (var tasks = new FxTaskRunner()) {
            var worked = new CompletableFuture<Boolean>();
            var came = new CompletableFuture<Boolean>();

            tasks.run(
                    () -> worked.complete(Platform.isFxApplicationThread()),
                    _ -> came.complete(Platform.isFxApplicationThread()),
                    came::completeExceptionally);

            assertThat(worked.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(came.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void shortWorkKeepsItsOrder() throws Exception {
        var order = new ArrayList<Integer>();
        var last = new CountDownLatch(1);
        try (var tasks = new FxTaskRunner()) {
            for (var i = 0; i < 100; i++) {
                var number = i;
                tasks.run(() -> number, order::add, _ -> {});
            }
            tasks.run(() -> 0, _ -> last.countDown(), _ -> {});

            assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(order).hasSize(100).isSorted();
    }

    @Test
    void failuresOfEveryKindReachTheScreen() throws Exception {
        try (var tasks = new FxTaskRunner()) {
            var failed = new CompletableFuture<Throwable>();

            tasks.run(
                    () -> {
                        throw new StackOverflowError("deep");
                    },
                    _ -> failed.complete(new AssertionError("succeeded")),
                    failed::complete);

            assertThat(failed.get(10, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void longWorkTellsItsLatestStepAndStopsWhenAsked() throws Exception {
        try (var tasks = new FxTaskRunner()) {
            var begun = new CountDownLatch(1);
            var steps = new ArrayList<TaskRunner.Step>();
            var result = new CompletableFuture<List<TaskRunner.Step>>();

            var running = tasks.start(
                    progress -> {
                        for (var i = 0; i <= 1000; i++) {
                            progress.at(new TaskRunner.Step(i / 1000.0, "step " + i));
                        }
                        begun.countDown();
                        while (!progress.isCancelled()) {
                            Thread.onSpinWait();
                        }
                        return "stopped";
                    },
                    steps::add,
                    _ -> result.complete(List.copyOf(steps)),
                    result::completeExceptionally);
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            running.cancel();

            var seen = result.get(10, TimeUnit.SECONDS);
            assertThat(seen.getLast().line()).isEqualTo("step 1000");
        }
    }
}
