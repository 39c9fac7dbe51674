package app.tilth.background;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps watch in a thread of its own, until it is closed. */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** Between two looks at the clock: a new day is seen within this. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final Vigil vigil;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watch").daemon().factory());

    private Watch(Vigil vigil) {
        this.vigil = vigil;
    }

    /**
     * Begins.
     *
     * @param told in the thread of the watch; should it fail, the watch goes on
     */
    public static Watch over(Clock clock, Consumer<Occasion> told) {
        Watch watch = new Watch(new Vigil(clock, occasion -> {
            LOG.debug("{}", occasion);
            try {
                told.accept(occasion);
            } catch (RuntimeException failure) {
                LOG.warn("What was to be done on {} failed", occasion, failure);
            }
        }));
        var _ = watch.looking.scheduleWithFixedDelay(
                watch::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Looks at the clock now rather than when it is next due. */
    public synchronized void look() {
        vigil.look();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
