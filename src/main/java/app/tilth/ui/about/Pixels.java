package app.tilth.ui.about;

import app.tilth.model.Photo;
import app.tilth.transfer.Picture;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** A picture that was pasted, made fit to be kept. */
final class Pixels {
    private Pixels() {}

    /** Takes only as many pixels as are kept in the end, a row at a time. */
    static Optional<Photo> photo(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader reader = image.getPixelReader();
        if (image.isError() || reader == null || width < 1 || height < 1) {
            return Optional.empty();
        }
        int every = Picture.every(width, height);
        int across = Math.max(1, width / every);
        int down = Math.max(1, height / every);
        int[] row = new int[width];
        int[] pixels = new int[across * down];
        for (int y = 0; y < down; y++) {
            reader.getPixels(0, y * every, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            for (int x = 0; x < across; x++) {
                pixels[y * across + x] = row[x * every];
            }
        }
        return Optional.of(Picture.of(pixels, across));
    }
}
