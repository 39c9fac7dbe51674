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
    private static final int MOST_LAYERS = 5;

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
     * @param pixels width × height of the viewport, row by row; opaque afterwards
     */
    public void draw(Figure figure, Viewport viewport, int[] pixels) throws InterruptedException {
        draw(figure, viewport, 0, viewport.height(), pixels);
    }

    /**
     * Draws some rows of it, as they are in the whole.
     *
     * @param top the first row
     * @param bottom the row after the last
     * @param pixels of these rows, row by row; opaque afterwards
     */
    public void draw(Figure figure, Viewport viewport, int top, int bottom, int[] pixels) throws InterruptedException {
        place(figure, viewport);
        int lines = linesShown(figure, viewport);
        for (int i = 0; top > 0 && i < screenY.length; i++) {
            screenY[i] -= top;
        }
        var raster = new Raster(pixels, viewport.width(), bottom - top);
        int parts = Math.min(raster.height(), threads * PARTS_PER_THREAD);
        run(IntStream.range(0, parts)
                .<Callable<Void>>mapToObj(part -> () -> {
                    rows(figure, lines, raster, raster.height() * part / parts, raster.height() * (part + 1) / parts);
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

    /** How many lines, of those that matter most, there is room for. */
    private int linesShown(Figure figure, Viewport viewport) {
        double room = (double) MOST_LAYERS * viewport.width() * viewport.height();
        int shown = 0;
        while (shown < figure.lines() && room > 0) {
            int from = figure.from(shown);
            int to = figure.to(shown);
            room -= Math.max(
                    inSight(screenX[from], screenX[to], viewport.width()),
                    inSight(screenY[from], screenY[to], viewport.height()));
            shown++;
        }
        return shown;
    }

    /** How much of the way from one place to another is within the picture. */
    private static float inSight(float one, float other, int length) {
        return Math.max(0, Math.min(Math.max(one, other), length) - Math.max(Math.min(one, other), 0));
    }

    private void rows(Figure figure, int shown, Raster raster, int top, int bottom) {
        raster.clear(top, bottom, figure.paper());
        var lines = new Lines(raster, top, bottom);
        for (int i = shown - 1; i >= 0; i--) {
            int from = figure.from(i);
            int to = figure.to(i);
            lines.draw(screenX[from], screenY[from], screenX[to], screenY[to], figure.stroke(i));
        }
        var discs = new Discs(raster, top, bottom);
        for (int i = 0; i < screenX.length; i++) {
            discs.draw(screenX[i], screenY[i], figure.radius(i), figure.fill(i));
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
