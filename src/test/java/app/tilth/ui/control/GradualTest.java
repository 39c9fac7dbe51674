package app.tilth.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class GradualTest {
    private static final Duration QUIET = Duration.millis(400);

    @Test
    void nothingIsDoneWhileTheWindowIsLeftToSomeone() throws Exception {
        FxToolkit.registerPrimaryStage();
        var done = new CompletableFuture<Long>();
        long begun = System.nanoTime();
        Platform.runLater(() -> {
            var work = new Gradual();
            work.begin(List.of(() -> done.complete(System.nanoTime())));
            work.yieldFor(QUIET);
        });

        assertThat(done.get(1, TimeUnit.MINUTES) - begun).isGreaterThanOrEqualTo((long) (QUIET.toMillis() * 1e6));
    }

    @Test
    void aPartLetsTheNextWait() throws Exception {
        FxToolkit.registerPrimaryStage();
        var left = new CompletableFuture<Long>();
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            var work = new Gradual();
            work.begin(List.of(
                    () -> {
                        work.yieldFor(QUIET);
                        left.complete(System.nanoTime());
                    },
                    () -> done.complete(System.nanoTime())));
        });

        assertThat(done.get(1, TimeUnit.MINUTES) - left.get())
                .isGreaterThanOrEqualTo((long) (QUIET.toMillis() * 0.99e6));
    }
}
