package app.tilth.ui.network.draw;

/**
 * Lines some pixels wide with smooth edges: along the longer axis each step lays the colour on the pixels the line covers, on the
 * first and the last by how much of them it does (for one pixel Wu, SIGGRAPH 1991). Every part of a line lands on the same pixels whichever rows are drawn,
 * so that rows can be drawn apart.
 */
final class Lines {
    /** Places across the longer axis are counted in parts of a pixel, of which there are 2 to the power of this. */
    private static final int PARTS = 16;

    private static final double ONE = 1 << PARTS;

    /** Further away nothing of a place can be told in a float. */
    private static final float FURTHEST = 1e8f;

    private final Raster raster;
    private final int wide;
    private final int top;
    private final int bottom;

    /**
     * @param wide how many pixels, from 1
     * @param top the first row that may be drawn on
     * @param bottom the row after the last
     */
    Lines(Raster raster, int wide, int top, int bottom) {
        this.raster = raster;
        this.wide = wide;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * Draws a line between two places, in pixels from the upper left corner of the first pixel. Lines that lead further away
     * than anyone could see are left out.
     */
    void draw(float x0, float y0, float x1, float y1, int colour) {
        int weight = Raster.weight(colour);
        if (weight == 0
                || Math.max(y0, y1) < top - wide
                || Math.min(y0, y1) > bottom + wide
                || Math.max(x0, x1) < -wide
                || Math.min(x0, x1) > raster.width() + wide
                || !(Math.abs(x0) + Math.abs(y0) + Math.abs(x1) + Math.abs(y1) < FURTHEST)) {
            return;
        }
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            if (x0 <= x1) {
                flat(x0, y0, x1, y1, colour, weight);
            } else {
                flat(x1, y1, x0, y0, colour, weight);
            }
        } else if (y0 <= y1) {
            steep(x0, y0, x1, y1, colour, weight);
        } else {
            steep(x1, y1, x0, y0, colour, weight);
        }
    }

    /** The first pixel whose middle is not before a place. */
    private static int firstFrom(float place) {
        return (int) Math.ceil(place - .5f);
    }

    /** From left to right. */
    private void flat(float x0, float y0, float x1, float y1, int colour, int weight) {
        double slope = x1 > x0 ? (y1 - y0) / (double) (x1 - x0) : 0;
        int first = Math.max(0, firstFrom(x0));
        int last = Math.min(firstFrom(x1), raster.width()) - 1;
        if (slope != 0) {
            double atTop = x0 + (top - wide - y0) / slope;
            double atBottom = x0 + (bottom + wide - y0) / slope;
            first = Math.max(first, (int) Math.min(atTop, atBottom));
            last = Math.min(last, (int) Math.ceil(Math.max(atTop, atBottom)));
        }
        long step = Math.round(slope * ONE);
        long y = Math.round((y0 - wide / 2.0 + (.5 - x0) * slope) * ONE) + first * step;
        int stride = raster.width();
        for (int column = first; column <= last; column++, y += step) {
            int row = (int) (y >> PARTS);
            int lower = ((int) ((y >> (PARTS - 8)) & 0xFF) * weight) >> 8;
            int at = row * stride + column;
            if (row >= top && row < bottom) {
                raster.lay(at, colour, weight - lower);
            }
            for (int i = 1; i < wide; i++) {
                if (row + i >= top && row + i < bottom) {
                    raster.lay(at + i * stride, colour, weight);
                }
            }
            if (row >= top - wide && row < bottom - wide) {
                raster.lay(at + wide * stride, colour, lower);
            }
        }
    }

    /** From the top down. */
    private void steep(float x0, float y0, float x1, float y1, int colour, int weight) {
        double slope = y1 > y0 ? (x1 - x0) / (double) (y1 - y0) : 0;
        int first = Math.max(top, firstFrom(y0));
        int last = Math.min(firstFrom(y1), bottom) - 1;
        long step = Math.round(slope * ONE);
        long x = Math.round((x0 - wide / 2.0 + (.5 - y0) * slope) * ONE) + first * step;
        int width = raster.width();
        for (int row = first; row <= last; row++, x += step) {
            int column = (int) (x >> PARTS);
            int further = ((int) ((x >> (PARTS - 8)) & 0xFF) * weight) >> 8;
            int at = row * width + column;
            if (column >= 0 && column < width) {
                raster.lay(at, colour, weight - further);
            }
            for (int i = 1; i < wide; i++) {
                if (column + i >= 0 && column + i < width) {
                    raster.lay(at + i, colour, weight);
                }
            }
            if (column >= -wide && column < width - wide) {
                raster.lay(at + wide, colour, further);
            }
        }
    }
}
