package app.tilth.ui.network;

import app.tilth.transfer.PngExport;
import app.tilth.transfer.SafeFile;
import app.tilth.transfer.SvgExport;
import app.tilth.transfer.UnwritableFile;
import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Painter;
import app.tilth.ui.network.draw.Viewport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/**
 * A picture of the network to be written to a file: what is drawn, through which viewport, and the words in it. Written away from
 * the JavaFX thread, some rows at a time.
 *
 * @param viewport in pixels of the file
 * @param times how many of those are one pixel of the window
 */
record Print(Figure figure, Viewport viewport, double times, List<Words> words) {
    /** In pixels. */
    private static final int BAND = 1 << 21;

    private static final int PAINTERS = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2);

    Print {
        words = List.copyOf(words);
    }

    /**
     * Words in it, as they are written and as they look.
     *
     * @param size of the type
     */
    record Words(String text, double left, double top, Stamp stamp, double size, boolean strong, int colour) {}

    /**
     * Writes it as PNG.
     *
     * @param goOn is told how much is done, from 0 to 1, and says whether to go on
     * @throws CancellationException if it was not to go on; there is no new file then
     */
    void png(Path file, DoublePredicate goOn) throws UnwritableFile {
        int width = viewport.width();
        int height = viewport.height();
        int rows = Math.clamp(BAND / width, 1, height);
        int[] pixels = new int[rows * width];
        try (var painter = new Painter(PAINTERS)) {
            SafeFile.write(file, out -> {
                try (var export = new PngExport(out, width, height)) {
                    for (int top = 0; top < height; top += rows) {
                        check(goOn, top / (double) height);
                        int bottom = Math.min(height, top + rows);
                        draw(painter, top, bottom, pixels);
                        export.rows(pixels, bottom - top);
                    }
                }
            });
        }
    }

    private void draw(Painter painter, int top, int bottom, int[] pixels) {
        try {
            painter.draw(figure, viewport, times, top, bottom, pixels);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The drawing was interrupted.");
        }
        words.forEach(some -> some.stamp.lay(some.left, some.top, pixels, viewport.width(), top, bottom));
    }

    /**
     * Writes it as SVG.
     *
     * @param title what it shows
     * @param goOn is told how much is done, from 0 to 1, and says whether to go on
     * @throws CancellationException if it was not to go on; there is no new file then
     */
    void svg(Path file, String title, DoublePredicate goOn) throws UnwritableFile {
        SafeFile.write(file, out -> {
            try (var export = new SvgExport(out, title, viewport.width(), viewport.height(), figure.paper())) {
                lines(export, goOn);
                for (int disc = 0; disc < figure.discs(); disc++) {
                    disc(export, disc);
                }
                for (Words some : words) {
                    export.words(
                            some.text,
                            some.left,
                            some.top,
                            some.stamp.width(),
                            some.stamp.height(),
                            some.size,
                            some.strong,
                            some.colour);
                }
            }
        });
    }

    /** Those that matter most come last, over the others. */
    private void lines(SvgExport export, DoublePredicate goOn) throws IOException {
        for (int line = figure.lines() - 1; line >= 0; line--) {
            check(goOn, 1 - line / (double) figure.lines());
            double x1 = x(figure.from(line));
            double y1 = y(figure.from(line));
            double x2 = x(figure.to(line));
            double y2 = y(figure.to(line));
            if (Math.max(x1, x2) >= 0
                    && Math.min(x1, x2) <= viewport.width()
                    && Math.max(y1, y2) >= 0
                    && Math.min(y1, y2) <= viewport.height()) {
                export.line(x1, y1, x2, y2, Math.max(1, times), figure.stroke(line));
            }
        }
    }

    private void disc(SvgExport export, int disc) throws IOException {
        double radius = times * viewport.sharper(1 / times).marks() * figure.radius(disc);
        if (x(disc) >= -radius
                && x(disc) <= viewport.width() + radius
                && y(disc) >= -radius
                && y(disc) <= viewport.height() + radius) {
            export.disc(x(disc), y(disc), radius, figure.fill(disc));
        }
    }

    private double x(int disc) {
        return viewport.toScreenX(figure.x(disc));
    }

    private double y(int disc) {
        return viewport.toScreenY(figure.y(disc));
    }

    private static void check(DoublePredicate goOn, double done) {
        if (!goOn.test(done)) {
            throw new CancellationException("The export was stopped.");
        }
    }
}
