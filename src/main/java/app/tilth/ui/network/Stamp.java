package app.tilth.ui.network;

/** A small picture, partly transparent, that is laid over a large one. */
final class Stamp {
    private final int[] argb;
    private final int width;

    /**
     * Takes the pixels as its own.
     *
     * @param argb row by row, 0xAARRGGBB
     */
    Stamp(int[] argb, int width) {
        this.argb = argb;
        this.width = width;
    }

    int width() {
        return width;
    }

    int height() {
        return argb.length / width;
    }

    /**
     * Lays it over some rows of an opaque picture, as far as it reaches into them.
     *
     * @param left where it is laid, in pixels
     * @param pixels of the rows
     * @param across how wide the picture is
     * @param from the first row
     * @param to the row after the last
     */
    void lay(double left, double top, int[] pixels, int across, int from, int to) {
        int x = (int) Math.round(left);
        int y = (int) Math.round(top);
        for (int row = Math.max(from, y); row < Math.min(to, y + height()); row++) {
            for (int column = Math.max(0, x); column < Math.min(across, x + width); column++) {
                int at = (row - from) * across + column;
                pixels[at] = over(pixels[at], argb[(row - y) * width + column - x]);
            }
        }
    }

    private static int over(int ground, int colour) {
        int alpha = colour >>> 24;
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = (ground >> shift) & 0xFF;
            int above = (colour >> shift) & 0xFF;
            mixed = mixed << 8 | (below * (0xFF - alpha) + above * alpha + 0x7F) / 0xFF;
        }
        return mixed;
    }
}
