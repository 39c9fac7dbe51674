package app.tilth.desktop;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A picture for the tray, row by row from the top, each pixel as alpha, red, green and blue in one number. Given as plain
 * numbers, since neither the window's pictures nor Java's own may be used by all who show it.
 */
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] colours;

    public Pixels(int width, int height, int[] colours) {
        if (width <= 0 || height <= 0 || colours.length != width * height) {
            throw new IllegalArgumentException(colours.length + " pixels for " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.colours = colours.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] colours() {
        return colours.clone();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * Integer.BYTES);
        bytes.asIntBuffer().put(colours);
        return bytes.array();
    }

    /** The widest of some pictures, which loses least where it is made to fit. */
    static Pixels largest(List<Pixels> pictures) {
        return pictures.stream()
                .max((a, b) -> Integer.compare(a.width, b.width))
                .orElseThrow();
    }
}
