package app.tilth.ui.network;

import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Painter;
import app.tilth.ui.network.draw.PixelPicture;
import app.tilth.ui.network.draw.Viewport;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The picture itself, as large as it is shown: drawn by threads of its own, the latest that is wanted only. What was drawn last is
 * shown until the next is there.
 */
public final class Sheet extends Region implements AutoCloseable {
    /** Larger pictures not every graphics card can take. */
    private static final double LONGEST_SIDE = 8192;

    private static final int PAINTERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final ImageView shown = new ImageView();
    private final Painter painter;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sheet").factory());
    private final Consumer<Viewport> drawn;
    private @Nullable PixelPicture front;
    private @Nullable PixelPicture back;
    private Optional<Wanted> next = Optional.empty();
    private boolean isDrawing;

    private record Wanted(Figure figure, Viewport seen, double sharpness) {}

    /**
     * @param drawn is told what part is shown, once it is
     */
    Sheet(Consumer<Viewport> drawn) {
        this(PAINTERS, drawn);
    }

    /**
     * The same drawn by so many threads.
     */
    public Sheet(int painters, Consumer<Viewport> drawn) {
        this.drawn = drawn;
        painter = new Painter(painters);
        shown.setSmooth(false);
        getChildren().add(shown);
        getStyleClass().add("network-sheet");
    }

    /**
     * Draws a figure.
     *
     * @param seen in pixels of the window
     * @param sharpness device pixels for one of those
     */
    public void draw(Figure figure, Viewport seen, double sharpness) {
        double atMost = LONGEST_SIDE / Math.max(seen.width(), seen.height());
        next = Optional.of(new Wanted(figure, seen, Math.min(sharpness, atMost)));
        begin();
    }

    /** Whether what is in sight is not what was wanted last. */
    boolean isBehind() {
        return isDrawing || next.isPresent();
    }

    private void begin() {
        if (isDrawing || next.isEmpty() || desk.isShutdown()) {
            return;
        }
        Wanted wanted = next.get();
        next = Optional.empty();
        isDrawing = true;
        Viewport device = wanted.seen.sharper(wanted.sharpness);
        PixelPicture sheet =
                back != null && back.fits(device) ? back : new PixelPicture(device.width(), device.height());
        back = null;
        desk.execute(() -> {
            try {
                painter.draw(wanted.figure, wanted.seen, wanted.sharpness, sheet.pixels());
                Platform.runLater(() -> show(sheet, wanted));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void show(PixelPicture sheet, Wanted wanted) {
        if (desk.isShutdown()) {
            return;
        }
        back = front;
        front = sheet;
        Image image = sheet.shown();
        shown.setImage(image);
        // Not the size of this region: its pixels are to be those of the screen.
        shown.setFitWidth(image.getWidth() / wanted.sharpness);
        shown.setFitHeight(image.getHeight() / wanted.sharpness);
        isDrawing = false;
        drawn.accept(wanted.seen);
        begin();
    }

    @Override
    public void close() {
        desk.shutdownNow();
        painter.close();
    }
}
