package app.tilth.ui.timeline;

import java.util.Arrays;

/**
 * Draws marks into pixels with smooth edges: each pixel takes as much of a colour as its middle lies within the mark by, half a
 * pixel on either side of its edge. Places and lengths are in pixels of the window; colours are 0xAARRGGBB.
 */
final class Pencil {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int OPAQUE = 0xFF000000;
    private static final double DIAGONAL = Math.sqrt(2);

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double sharpness;

    /**
     * @param sharpness device pixels for one of the window
     */
    Pencil(int[] pixels, int width, int height, double sharpness) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.sharpness = sharpness;
    }

    /** How wide the paper is. */
    double width() {
        return width / sharpness;
    }

    double height() {
        return height / sharpness;
    }

    void clear(int colour) {
        Arrays.fill(pixels, colour | OPAQUE);
    }

    /** How far within a mark a point is, in pixels; below 0 outside. */
    private interface Shape {
        double within(double dx, double dy);
    }

    void disc(double x, double y, double radius, int colour) {
        double r = radius * sharpness;
        draw(x, y, radius, radius, colour, (dx, dy) -> r - Math.sqrt(dx * dx + dy * dy));
    }

    void ring(double x, double y, double radius, double wide, int colour) {
        double middle = (radius - wide / 2) * sharpness;
        double half = wide / 2 * sharpness;
        draw(x, y, radius, radius, colour, (dx, dy) -> half - Math.abs(Math.sqrt(dx * dx + dy * dy) - middle));
    }

    void diamond(double x, double y, double radius, int colour) {
        double r = radius * sharpness;
        draw(x, y, radius, radius, colour, (dx, dy) -> (r - Math.abs(dx) - Math.abs(dy)) / DIAGONAL);
    }

    /** A bar with round ends. */
    void pill(double left, double top, double wide, double high, int colour) {
        bar(left, top, wide, high, high / 2, colour);
    }

    /** A bar with rounded corners. */
    void bar(double left, double top, double wide, double high, double radius, int colour) {
        double r = Math.min(radius, Math.min(wide, high) / 2) * sharpness;
        double halfWide = wide / 2 * sharpness - r;
        double halfHigh = high / 2 * sharpness - r;
        draw(left + wide / 2, top + high / 2, wide / 2, high / 2, colour, (dx, dy) -> {
            double outX = Math.max(0, Math.abs(dx) - halfWide);
            double outY = Math.max(0, Math.abs(dy) - halfHigh);
            return r - Math.sqrt(outX * outX + outY * outY);
        });
    }

    private void draw(double x, double y, double reachX, double reachY, int colour, Shape shape) {
        double atX = x * sharpness;
        double atY = y * sharpness;
        int left = Math.max(0, (int) Math.floor(atX - reachX * sharpness - 1));
        int right = Math.min(width - 1, (int) Math.ceil(atX + reachX * sharpness + 1));
        int top = Math.max(0, (int) Math.floor(atY - reachY * sharpness - 1));
        int bottom = Math.min(height - 1, (int) Math.ceil(atY + reachY * sharpness + 1));
        int weight = weight(colour);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double within = shape.within(column + .5 - atX, row + .5 - atY) + .5;
                if (within > 0) {
                    lay(row * width + column, colour, (int) (Math.min(1, within) * weight));
                }
            }
        }
    }

    /** A line from left to right, as thick as one pixel of the window. */
    void across(double left, double right, double y, int colour) {
        box(left, y, right - left, 1, colour);
    }

    /** The same, of dashes that stay where they are while it moves. */
    void dashes(double left, double right, double y, double dash, double gap, double thick, int colour) {
        double step = dash + gap;
        for (double x = right; x > left; x -= step) {
            box(Math.max(left, x - dash), y, Math.min(dash, x - left), thick, colour);
        }
    }

    /** A line from the top down. */
    void down(double x, double top, double bottom, double thick, int colour) {
        box(x, top, thick, bottom - top, colour);
    }

    /** A box with sharp edges, on whole pixels of the device. */
    void box(double left, double top, double wide, double high, int colour) {
        int from = Math.clamp(Math.round(left * sharpness), 0, width);
        int until = Math.clamp(Math.round((left + wide) * sharpness), 0, width);
        int first = Math.clamp(Math.round(top * sharpness), 0, height);
        int after = Math.clamp(first + Math.max(1, Math.round(high * sharpness)), 0, height);
        int weight = weight(colour);
        for (int row = first; row < after; row++) {
            for (int column = from; column < until; column++) {
                lay(row * width + column, colour, weight);
            }
        }
    }

    /** An arc from one place to another on the same height, which rises so far between them. */
    void arc(double from, double to, double ground, double rise, double thick, int colour) {
        double left = from * sharpness;
        double right = to * sharpness;
        double half = thick / 2 * sharpness;
        int weight = weight(colour);
        int first = Math.max(0, (int) Math.floor(left));
        int last = Math.min(width - 1, (int) Math.ceil(right) - 1);
        for (int column = first; column <= last; column++) {
            double share = Math.clamp((column + .5 - left) / (right - left), 0, 1);
            double y = (ground - 4 * rise * share * (1 - share)) * sharpness;
            double slope = 4 * rise * (2 * share - 1) / (to - from);
            double steep = Math.sqrt(1 + slope * slope);
            double reach = (half + .5) * steep;
            int top = Math.max(0, (int) Math.floor(y - reach));
            int bottom = Math.min(height - 1, (int) Math.ceil(y + reach));
            for (int row = top; row <= bottom; row++) {
                double within = half - Math.abs(row + .5 - y) / steep + .5;
                if (within > 0) {
                    lay(row * width + column, colour, (int) (Math.min(1, within) * weight));
                }
            }
        }
    }

    private static int weight(int colour) {
        int alpha = colour >>> 24;
        return alpha + (alpha >>> 7);
    }

    private void lay(int at, int colour, int weight) {
        int under = pixels[at];
        int rest = 256 - weight;
        int redBlue = ((colour & RED_BLUE) * weight + (under & RED_BLUE) * rest) >>> 8 & RED_BLUE;
        int green = ((colour & GREEN) * weight + (under & GREEN) * rest) >>> 8 & GREEN;
        pixels[at] = OPAQUE | redBlue | green;
    }
}
