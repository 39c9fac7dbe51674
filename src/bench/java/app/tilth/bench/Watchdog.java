package app.tilth.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.application.Platform;

/** Knocks at the JavaFX thread again and again, notes how long it takes to open, and says what kept it where that was long. */
final class Watchdog implements AutoCloseable {
    private static final long EVERY_MILLIS = 4;
    private static final long BREACH_MILLIS = 100;
    private static final long LOOK_MILLIS = 25;
    private static final int PLACES = 6;
    private static final double NANOS_IN_MS = 1e6;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong breaches = new AtomicLong();
    private final Thread watched;
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private volatile boolean watching = true;

    /**
     * @param watched the JavaFX thread
     */
    Watchdog(Thread watched) {
        this.watched = watched;
        thread.start();
    }

    private void watch() {
        while (watching) {
            long asked = System.nanoTime();
            var answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            Set<String> places = new LinkedHashSet<>();
            try {
                while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    places.add(place());
                }
                note(System.nanoTime() - asked, places);
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void note(long waited, Set<String> places) {
        longest.accumulateAndGet(waited, Math::max);
        if (waited / NANOS_IN_MS > BREACH_MILLIS) {
            breaches.incrementAndGet();
            System.out.printf("  blocked for %.0f ms: %s%n", waited / NANOS_IN_MS, String.join(" | ", places));
        }
    }

    /** Where the JavaFX thread is: the project’s own methods, else the outermost of JavaFX’s that say what it is at. */
    private String place() {
        var frames = Arrays.stream(watched.getStackTrace())
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .toList();
        var own = Arrays.stream(watched.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.tilth"))
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .limit(PLACES)
                .collect(Collectors.joining(" < "));
        String doing = frames.stream()
                .filter(frame -> frame.endsWith(".doCSSPass")
                        || frame.endsWith(".doLayoutPass")
                        || frame.endsWith(".waitForRenderingToComplete")
                        || frame.endsWith(".updateBounds"))
                .reduce((_, outer) -> outer)
                .orElse("");
        return own + (doing.isEmpty() ? "" : " in " + doing);
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
