package app.tilth.transfer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/**
 * A picture in pixels, row by row.
 *
 * @param argb as many as width times height; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Raster(int width, int height, int[] argb) {

    public void writePng(OutputStream out) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no writer of PNG");
        }
    }
}
