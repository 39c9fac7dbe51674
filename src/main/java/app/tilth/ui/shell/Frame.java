package app.tilth.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands, in pixels of all screens together.
 *
 * @param maximised it fills its screen; the rest is where it returns to
 */
public record Frame(double x, double y, double width, double height, boolean maximised) {
    /** Less of the window’s top edge than this in sight cannot be taken hold of. */
    private static final double HOLD = 120;

    /** The screen most of the top edge is on; empty where too little of it is on any, as after one was unplugged. */
    Optional<Rectangle2D> screen(List<Rectangle2D> screens) {
        Optional<Rectangle2D> nearest = Optional.empty();
        double most = HOLD;
        for (Rectangle2D screen : screens) {
            double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
            if (y >= screen.getMinY() && y <= screen.getMaxY() - HOLD && seen >= most) {
                most = seen;
                nearest = Optional.of(screen);
            }
        }
        return nearest;
    }

    /** The frame no larger than a screen. */
    Frame within(Rectangle2D screen) {
        return new Frame(x, y, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()), maximised);
    }

    /** The frame in the middle of a screen. */
    Frame inTheMiddleOf(Rectangle2D screen) {
        Frame fitting = within(screen);
        return new Frame(
                screen.getMinX() + (screen.getWidth() - fitting.width) / 2,
                screen.getMinY() + (screen.getHeight() - fitting.height) / 2,
                fitting.width,
                fitting.height,
                maximised);
    }

    /**
     * The frame where it can be reached: where it was, else in the middle of the first screen.
     *
     * @param screens the usable areas, the main one first
     */
    Frame onto(List<Rectangle2D> screens) {
        return screen(screens).map(this::within).orElseGet(() -> inTheMiddleOf(screens.getFirst()));
    }
}
