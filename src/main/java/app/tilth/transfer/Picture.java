package app.tilth.transfer;

import app.tilth.model.Photo;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture from outside made fit to be kept: upright, and no side longer than 512 pixels.
 *
 * <p>Of a large one only every so manieth pixel is read, so that its size on screen, not the one it came in, is what memory
 * has to hold.
 */
public final class Picture {
    /** The longer side of what is kept, in pixels. */
    public static final int SIDE = 512;

    /** Read at least this much finer than kept, so that scaling has something to smooth. */
    private static final int FINER = 2;

    private static final long MOST_PIXELS = 1_000_000_000;
    private static final float QUALITY = 0.88f;

    private Picture() {}

    /**
     * Reads a file; may take seconds where it is large.
     *
     * @return empty where it is no picture that can be read
     * @throws IOException if the file cannot be read at all
     */
    public static Optional<Photo> read(Path file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            return stream == null ? Optional.empty() : read(stream);
        }
    }

    /** The same for a picture in memory. */
    public static Optional<Photo> read(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            return read(stream);
        }
    }

    private static Optional<Photo> read(ImageInputStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            int turn = Orientation.of(stream);
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int every = every(width, height);
            how.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(photo(Orientation.upright(scaled(reader.read(0, how)), turn)));
        } catch (IOException | RuntimeException broken) {
            // Decoders answer damage with exceptions of many kinds; to whoever chose the file it is all the same.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Of how many pixels in a row, and in a column, one is enough. */
    public static int every(int width, int height) {
        return Math.max(1, Math.max(width, height) / (FINER * SIDE));
    }

    /** Rows of pixels, each an ARGB number, such as those of a picture that was pasted. */
    public static Photo of(int[] pixels, int width) throws IOException {
        int height = pixels.length / width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return photo(scaled(image));
    }

    /** Halved until near, then scaled once: smooth at every ratio. */
    private static BufferedImage scaled(BufferedImage from) {
        BufferedImage image = from;
        int longest = Math.max(from.getWidth(), from.getHeight());
        while (longest > SIDE) {
            int next = Math.max(SIDE, longest / 2);
            image = drawn(
                    image,
                    Math.max(1, Math.round(image.getWidth() * (float) next / longest)),
                    Math.max(1, Math.round(image.getHeight() * (float) next / longest)));
            longest = next;
        }
        return image;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        boolean clear = from.getColorModel().hasAlpha();
        var to = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    private static Photo photo(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (image.getColorModel().hasAlpha()) {
            ImageIO.write(image, "png", bytes);
            return new Photo("image/png", bytes.toByteArray());
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn(image, image.getWidth(), image.getHeight()), null, null), how);
        } finally {
            writer.dispose();
        }
        return new Photo("image/jpeg", bytes.toByteArray());
    }
}
