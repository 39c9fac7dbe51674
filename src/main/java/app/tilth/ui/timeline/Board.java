package app.tilth.ui.timeline;

import app.tilth.ui.network.draw.PixelPicture;
import java.util.function.BiConsumer;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A picture as large as its room, drawn anew once a frame where that was asked for; what the screen shows is not drawn on. */
final class Board extends Region {
    private final ImageView shown = new ImageView();
    private final BiConsumer<Pencil, Palette> drawing;
    private final Palette palette = new Palette(this::redraw);
    private @Nullable Sheet front;
    private @Nullable Sheet back;
    private boolean wanted = true;

    private record Sheet(PixelPicture picture, int width, int height) {}

    Board(BiConsumer<Pencil, Palette> drawing) {
        this.drawing = drawing;
        getStyleClass().add("timeline-board");
        shown.setSmooth(false);
        shown.setManaged(false);
        getChildren().addAll(palette, shown);
        setMinSize(0, 0);
    }

    /** Has it drawn anew with the next frame. */
    void redraw() {
        wanted = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double sharpness = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        int width = (int) Math.round(getWidth() * sharpness);
        int height = (int) Math.round(getHeight() * sharpness);
        boolean same = front != null && front.width == width && front.height == height;
        if (width < 1 || height < 1 || !palette.isReady() || (same && !wanted)) {
            return;
        }
        wanted = false;
        Sheet sheet = back != null && back.width == width && back.height == height
                ? back
                : new Sheet(new PixelPicture(width, height), width, height);
        drawing.accept(new Pencil(sheet.picture.pixels(), width, height, sharpness), palette);
        back = front;
        front = sheet;
        shown.setImage(sheet.picture.shown());
        shown.setFitWidth(getWidth());
        shown.setFitHeight(getHeight());
    }
}
