package app.tilth.network;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Places of the plane, to be found by where they are: an even grid of about two places to a square. Immutable; places that are
 * nowhere (NaN or infinite) are never found.
 */
public final class SpatialIndex {
    private static final int PLACES_IN_A_SQUARE = 2;
    private static final int MOST_SQUARES_ACROSS = 1_000;

    private final float[] x;
    private final float[] y;
    private final float left;
    private final float top;
    private final float side;
    private final int across;
    private final int down;
    /** Places of square s are placed[first[s]] up to placed[first[s + 1] - 1], ascending. */
    private final int[] first;

    private final int[] placed;

    private SpatialIndex(float[] x, float[] y, float[] bounds, float side) {
        this.x = x;
        this.y = y;
        left = bounds[0];
        top = bounds[1];
        this.side = side;
        across = squares(bounds[2] - left);
        down = squares(bounds[3] - top);
        first = new int[across * down + 1];
        for (int i = 0; i < x.length; i++) {
            if (isSomewhere(i)) {
                first[square(i) + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        placed = new int[first[across * down]];
        int[] free = Arrays.copyOf(first, across * down);
        for (int i = 0; i < x.length; i++) {
            if (isSomewhere(i)) {
                placed[free[square(i)]++] = i;
            }
        }
    }

    /** An index of places, which must not change afterwards. */
    public static SpatialIndex of(float[] x, float[] y) {
        float[] bounds = {0, 0, 0, 0};
        boolean any = false;
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (Float.isFinite(x[i]) && Float.isFinite(y[i])) {
                bounds[0] = any ? Math.min(bounds[0], x[i]) : x[i];
                bounds[1] = any ? Math.min(bounds[1], y[i]) : y[i];
                bounds[2] = any ? Math.max(bounds[2], x[i]) : x[i];
                bounds[3] = any ? Math.max(bounds[3], y[i]) : y[i];
                any = true;
                count++;
            }
        }
        double width = Math.max(bounds[2] - (double) bounds[0], 1e-3);
        double height = Math.max(bounds[3] - (double) bounds[1], 1e-3);
        double squares = Math.max(1, count / (double) PLACES_IN_A_SQUARE);
        double side = Math.max(Math.sqrt(width * height / squares), Math.max(width, height) / MOST_SQUARES_ACROSS);
        return new SpatialIndex(x, y, bounds, (float) side);
    }

    private boolean isSomewhere(int i) {
        return Float.isFinite(x[i]) && Float.isFinite(y[i]);
    }

    private int squares(float length) {
        return (int) Math.min(MOST_SQUARES_ACROSS, Math.floor(length / side)) + 1;
    }

    private int square(int i) {
        return row(y[i]) * across + column(x[i]);
    }

    private int column(double at) {
        return (int) Math.clamp(Math.floor((at - left) / side), 0, across - 1);
    }

    private int row(double at) {
        return (int) Math.clamp(Math.floor((at - top) / side), 0, down - 1);
    }

    /**
     * The place nearest to a point, of equally near ones that of the smallest number; -1 where none is as near.
     *
     * @param within how far away it may be at most
     */
    public int nearest(double px, double py, double within) {
        int found = -1;
        double best = within * within;
        for (int row = row(py - within); row <= row(py + within); row++) {
            for (int column = column(px - within); column <= column(px + within); column++) {
                int square = row * across + column;
                for (int k = first[square]; k < first[square + 1]; k++) {
                    int i = placed[k];
                    double distance = square(x[i] - px, y[i] - py);
                    if (distance < best || (distance == best && (found < 0 || i < found))) {
                        best = distance;
                        found = i;
                    }
                }
            }
        }
        return found;
    }

    /**
     * The next place in a direction from another: near, and more in that direction than beside it; -1 where there is none.
     *
     * @param dx to the right
     * @param dy downwards; one of the two is not 0
     */
    public int next(int from, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        int found = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i : placed) {
            double ahead = ((x[i] - x[from]) * dx + (y[i] - y[from]) * dy) / length;
            double beside = Math.abs((x[i] - x[from]) * dy - (y[i] - y[from]) * dx) / length;
            double far = ahead + 2 * beside;
            if (ahead > 0 && beside <= ahead && far < best) {
                best = far;
                found = i;
            }
        }
        return found;
    }

    /** All places in a rectangle, its edges included, in no order. */
    public void within(double fromX, double fromY, double toX, double toY, IntConsumer each) {
        for (int row = row(fromY); row <= row(toY); row++) {
            for (int column = column(fromX); column <= column(toX); column++) {
                int square = row * across + column;
                for (int k = first[square]; k < first[square + 1]; k++) {
                    int i = placed[k];
                    if (x[i] >= fromX && x[i] <= toX && y[i] >= fromY && y[i] <= toY) {
                        each.accept(i);
                    }
                }
            }
        }
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
