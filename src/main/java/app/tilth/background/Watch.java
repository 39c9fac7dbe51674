package app.tilth.background;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
    private final Consumer<Occasion> tell;
    private final Runnable everyLook;
    private boolean begun;
    private final ScheduledThreadPoolExecutor looking = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("watch").daemon().factory());

    private Watch(Vigil vigil, Consumer<Occasion> tell, Runnable everyLook) {
        this.vigil = vigil;
        this.tell = tell;
        this.everyLook = everyLook;
        looking.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Begins. Both are called in the thread of the watch; should one fail, the watch goes on.
     *
     * @param told of each occasion, the beginning first
     * @param everyLook is called at every look, after what was told
     */
    public static Watch over(Clock clock, Consumer<Occasion> told, Runnable everyLook) {
        Consumer<Occasion> tell = occasion -> {
            LOG.debug("{}", occasion);
            unfailing(() -> told.accept(occasion));
        };
        Watch watch = new Watch(new Vigil(clock, tell), tell, () -> unfailing(everyLook));
        var _ = watch.looking.scheduleWithFixedDelay(watch::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private static void unfailing(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("What the watch was to do failed", failure);
        }
    }

    private synchronized void begin() {
        if (!begun) {
            begun = true;
            tell.accept(Occasion.BEGUN);
        }
    }

    /** Something was changed just now; told a moment later, once nothing more is. */
    public void changed() {
        vigil.changed();
        try {
            var _ = looking.schedule(this::look, Vigil.QUIET.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("changed after the watch had ended", closed);
        }
    }

    /** Looks at the clock now rather than when it is next due. */
    public synchronized void look() {
        begin();
        vigil.look();
        everyLook.run();
    }

    /** Ends, and waits for what is being done. */
    @Override
    public void close() {
        looking.close();
    }
}
