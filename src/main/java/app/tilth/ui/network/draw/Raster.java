package app.tilth.ui.network.draw;

import java.util.Arrays;

/** Opaque pixels row by row, 0xFFRRGGBB, into which colours are laid. */
final class Raster {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int OPAQUE = 0xFF000000;

    private final int[] pixels;
    private final int width;
    private final int height;

    /**
     * @param pixels width × height of them, drawn into
     */
    Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Rows from top up to below bottom in one colour. */
    void clear(int top, int bottom, int colour) {
        Arrays.fill(pixels, top * width, bottom * width, colour | OPAQUE);
    }

    /** How much of a colour is laid where it covers all of a pixel, from 0 to 256. */
    static int weight(int colour) {
        int alpha = colour >>> 24;
        return alpha + (alpha >>> 7);
    }

    /**
     * Lays a colour over a pixel.
     *
     * @param weight how much of it, from 0 to 256
     */
    void lay(int at, int colour, int weight) {
        int under = pixels[at];
        int rest = 256 - weight;
        int redBlue = ((colour & RED_BLUE) * weight + (under & RED_BLUE) * rest) >>> 8 & RED_BLUE;
        int green = ((colour & GREEN) * weight + (under & GREEN) * rest) >>> 8 & GREEN;
        pixels[at] = OPAQUE | redBlue | green;
    }
}
