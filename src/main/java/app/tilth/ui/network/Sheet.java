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
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The picture itself, as large as it is shown: drawn by threads of its own, the latest that is wanted only. What was drawn last is
 * shown until the next is there.
 */
public final class Sheet extends Region implements AutoCloseable {
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

    private record Wanted(Figure figure, Viewport viewport) {}

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

    /** Draws a figure as it is seen through a viewport, in device pixels. */
    public void draw(Figure figure, Viewport viewport) {
        next = Optional.of(new Wanted(figure, viewport));
        begin();
    }

    private void begin() {
        if (isDrawing || next.isEmpty()) {
            return;
        }
        Wanted wanted = next.get();
        next = Optional.empty();
        isDrawing = true;
        PixelPicture sheet = back != null && back.fits(wanted.viewport)
                ? back
                : new PixelPicture(wanted.viewport.width(), wanted.viewport.height());
        back = null;
        desk.execute(() -> {
            try {
                painter.draw(wanted.figure, wanted.viewport, sheet.pixels());
                Platform.runLater(() -> show(sheet, wanted.viewport));
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void show(PixelPicture sheet, Viewport viewport) {
        back = front;
        front = sheet;
        shown.setImage(sheet.shown());
        shown.setFitWidth(getWidth());
        shown.setFitHeight(getHeight());
        isDrawing = false;
        drawn.accept(viewport);
        begin();
    }

    @Override
    public void close() {
        desk.shutdownNow();
        painter.close();
    }
}
