package app.tilth.ui.network;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Viewport;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/** Moves the picture along a course, frame by frame, and then holds it still. */
final class Glide {
    private static final double NANOS = 1e6;

    private final AnimationTimer timer;
    private Optional<Course> course = Optional.empty();
    private Optional<Viewport> from = Optional.empty();
    private long beganAt;
    private double done;

    /**
     * @param frame is told whenever people are somewhere else, and at the end
     */
    Glide(Runnable frame) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                beganAt = beganAt == 0 ? now : beganAt;
                done = course.map(way -> way.done((now - beganAt) / NANOS)).orElse(1.0);
                if (done == 1) {
                    end();
                }
                frame.run();
            }
        };
    }

    /**
     * Begins a course; one that was under way is left.
     *
     * @param seen what part was seen until now, where that is to change along the way
     */
    void begin(Course way, Optional<Viewport> seen) {
        course = Optional.of(way);
        from = seen;
        beganAt = 0;
        done = 0;
        timer.start();
    }

    /** Everyone is where they stand, at once. */
    void end() {
        timer.stop();
        course = Optional.empty();
        from = Optional.empty();
    }

    /** From now on what is seen is what is wanted, as when someone looks elsewhere. */
    void letGo() {
        from = Optional.empty();
    }

    /** Whether the whole picture is coming about. */
    boolean isSettling() {
        return course.filter(Course::isSettling).isPresent();
    }

    /** A figure with everyone where they are on the way. */
    Figure of(Figure figure) {
        return course.map(way -> figure.at(way.x(done), way.y(done))).orElse(figure);
    }

    /** What is seen on the way to what is wanted. */
    Viewport to(Viewport wanted) {
        return from.map(seen -> seen.towards(wanted, done)).orElse(wanted);
    }
}
