package app.tilth.ui.network.draw;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Draws figures, the rows of a picture shared out among threads. One picture at a time; not from the JavaFX thread. */
public final class Painter implements AutoCloseable {
    /** More parts than threads, since some rows hold more than others. */
    private static final int PARTS_PER_THREAD = 6;

    /** Where lines would lie on one another more often than this all over, those that matter least are left out. */
    private static final double MOST_LAYERS = 1;

    /** From this often on they are drawn fainter, down to so much of their colour. */
    private static final double FULL_LAYERS = .3;

    private static final double FAINTEST = .4;

    private final int threads;
    private final ExecutorService workers;
    private float[] screenX = {};
    private float[] screenY = {};

    /**
     * @param threads how many draw at once, from 1
     */
    public Painter(int threads) {
        this.threads = threads;
        workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("painter-", 0).factory());
    }

    /**
     * Draws all of a figure that is seen.
     *
     * @param seen in pixels of the window
     * @param sharpness device pixels for one of those
     * @param pixels of the device, all that are seen, row by row; opaque afterwards
     */
    public void draw(Figure figure, Viewport seen, double sharpness, int[] pixels) throws InterruptedException {
        Viewport viewport = seen.sharper(sharpness);
        place(figure, viewport);
        int wide = (int) Math.max(1, Math.round(sharpness));
        Shown shown = shown(figure, viewport, wide);
        float size = (float) (sharpness * seen.marks());
        var raster = new Raster(pixels, viewport.width(), viewport.height());
        int parts = Math.min(viewport.height(), threads * PARTS_PER_THREAD);
        run(IntStream.range(0, parts)
                .<Callable<Void>>mapToObj(part -> () -> {
                    int top = raster.height() * part / parts;
                    int bottom = raster.height() * (part + 1) / parts;
                    raster.clear(top, bottom, figure.paper());
                    lines(figure, shown, new Lines(raster, wide, top, bottom));
                    discs(figure, size, new Discs(raster, top, bottom));
                    return null;
                })
                .toList());
    }

    private void place(Figure figure, Viewport viewport) {
        int discs = figure.discs();
        if (screenX.length != discs) {
            screenX = new float[discs];
            screenY = new float[discs];
        }
        for (int i = 0; i < discs; i++) {
            screenX[i] = (float) viewport.toScreenX(figure.x(i));
            screenY[i] = (float) viewport.toScreenY(figure.y(i));
        }
    }

    /**
     * What is drawn of the lines.
     *
     * @param lines how many of those that matter most
     * @param faint how much of their colour
     */
    private record Shown(int lines, double faint) {
        int colour(int stroke) {
            return (stroke & 0xFFFFFF) | (int) Math.round((stroke >>> 24) * faint) << 24;
        }
    }

    private Shown shown(Figure figure, Viewport viewport, int wide) {
        double layer = (double) viewport.width() * viewport.height() / wide;
        double length = 0;
        int lines = 0;
        while (lines < figure.lines() && length < MOST_LAYERS * layer) {
            int from = figure.from(lines);
            int to = figure.to(lines);
            length += Math.max(
                    inSight(screenX[from], screenX[to], viewport.width()),
                    inSight(screenY[from], screenY[to], viewport.height()));
            lines++;
        }
        return new Shown(lines, Math.clamp(FULL_LAYERS * layer / Math.max(1, length), FAINTEST, 1));
    }

    /** How much of the way from one place to another is within the picture. */
    private static float inSight(float one, float other, int length) {
        return Math.max(0, Math.min(Math.max(one, other), length) - Math.max(Math.min(one, other), 0));
    }

    private void lines(Figure figure, Shown shown, Lines lines) {
        for (int i = shown.lines - 1; i >= 0; i--) {
            int from = figure.from(i);
            int to = figure.to(i);
            lines.draw(screenX[from], screenY[from], screenX[to], screenY[to], shown.colour(figure.stroke(i)));
        }
    }

    private void discs(Figure figure, float size, Discs discs) {
        for (int i = 0; i < screenX.length; i++) {
            discs.draw(screenX[i], screenY[i], size * figure.radius(i), figure.fill(i));
        }
    }

    private void run(List<Callable<Void>> parts) throws InterruptedException {
        for (var done : workers.invokeAll(parts)) {
            try {
                done.get();
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
