package app.tilth.ui.control;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;

/** Does a long work on the screen part by part, in each frame as much as there is time for, so that the window answers between. */
public final class Gradual {
    private static final long FRAME_NANOS = 16_000_000;
    private static final double NANOS_IN_MS = 1e6;

    /** For drawing what was done: the thread that comes with more before that has to wait for it. */
    private static final long PAUSE_NANOS = 60_000_000;

    private long done;
    private long quietFrom = System.nanoTime();
    private final Deque<Runnable> parts = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            long begun = System.nanoTime();
            if (begun - done < PAUSE_NANOS || begun - quietFrom < 0) {
                return;
            }
            do {
                next();
                done = System.nanoTime();
            } while (!parts.isEmpty() && done - begun < FRAME_NANOS && done - quietFrom >= 0);
        }
    };

    /** Begins other work; what was not done of the work before is left. */
    public void begin(Collection<? extends Runnable> work) {
        parts.clear();
        add(work);
    }

    /** Adds to the work under way. */
    public void add(Collection<? extends Runnable> work) {
        parts.addAll(work);
        if (!parts.isEmpty()) {
            frames.start();
        }
    }

    /** Leaves the window to someone who is at work in it: nothing is done for a while from now. */
    public void yieldFor(Duration quiet) {
        quietFrom = System.nanoTime() + (long) (quiet.toMillis() * NANOS_IN_MS);
    }

    /** Does what is left at once. */
    public void finish() {
        while (!parts.isEmpty()) {
            next();
        }
    }

    private void next() {
        if (!parts.isEmpty()) {
            parts.remove().run();
        }
        if (parts.isEmpty()) {
            frames.stop();
        }
    }
}
