package app.tilth.ui.network.draw;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture that is drawn into as pixels and shown as an image, without a copy between the two. */
public final class PixelPicture {
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private final int width;
    private final int height;

    /**
     * @param width in pixels, from 1
     * @param height in pixels, from 1
     */
    public PixelPicture(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    /** Row by row, 0xAARRGGBB; to be opaque. May be drawn into by any thread while the image is not shown. */
    public int[] pixels() {
        return pixels;
    }

    /** The image with what has been drawn; asked for on the JavaFX thread. */
    public Image shown() {
        buffer.updateBuffer(_ -> null);
        return image;
    }

    public boolean fits(Viewport viewport) {
        return viewport.width() == width && viewport.height() == height;
    }
}
