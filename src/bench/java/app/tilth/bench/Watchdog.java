package app.tilth.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Knocks at the JavaFX thread again and again and notes how long it takes to open. */
final class Watchdog implements AutoCloseable {
    private static final long EVERY_MILLIS = 4;
    private static final long BREACH_MILLIS = 100;
    private static final double NANOS_IN_MS = 1e6;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong breaches = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private volatile boolean watching = true;

    Watchdog() {
        thread.start();
    }

    private void watch() {
        while (watching) {
            long asked = System.nanoTime();
            var answered = new CountDownLatch(1);
            Platform.runLater(() -> {
                long waited = System.nanoTime() - asked;
                longest.accumulateAndGet(waited, Math::max);
                if (waited / NANOS_IN_MS > BREACH_MILLIS) {
                    breaches.incrementAndGet();
                }
                answered.countDown();
            });
            try {
                answered.await();
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** Begins anew. */
    void forget() {
        longest.set(0);
        breaches.set(0);
    }

    /** The longest it was kept waiting, in milliseconds. */
    double longestMillis() {
        return longest.get() / NANOS_IN_MS;
    }

    /** How often it was kept waiting for more than a tenth of a second. */
    long breaches() {
        return breaches.get();
    }

    @Override
    public void close() {
        watching = false;
        thread.interrupt();
    }
}
