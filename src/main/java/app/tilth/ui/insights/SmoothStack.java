package app.tilth.ui.insights;

/**
 * The edges of areas that stack from zero, smooth between the days they are known on. On those days they are where they must be;
 * between two of them no edge is above or below both, none crosses another, and what there is nothing of on both has no room.
 */
final class SmoothStack {
    /** By edge, from the ground up: how high it is on each day. */
    private final double[][] heights;

    private final double[][] slopes;

    /**
     * @param layers by area from below, how thick it is on each day; not negative
     */
    SmoothStack(double[][] layers) {
        heights = new double[layers.length + 1][layers[0].length];
        slopes = new double[heights.length][];
        slopes[0] = slopes(heights[0]);
        for (int edge = 1; edge < heights.length; edge++) {
            for (int day = 0; day < heights[edge].length; day++) {
                heights[edge][day] = heights[edge - 1][day] + layers[edge - 1][day];
            }
            slopes[edge] = slopes(heights[edge]);
        }
    }

    /** Level at each turn and else the harmonic mean of both sides, by which a cubic curve stays between its ends (Fritsch and Butland). */
    private static double[] slopes(double[] heights) {
        int last = heights.length - 1;
        double[] slopes = new double[heights.length];
        for (int day = 0; day <= last && last > 0; day++) {
            double before = heights[Math.max(1, day)] - heights[Math.max(1, day) - 1];
            double after = heights[Math.min(last, day + 1)] - heights[Math.min(last, day + 1) - 1];
            slopes[day] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        }
        return slopes;
    }

    /**
     * How high an edge is.
     *
     * @param edge 0 for the ground
     * @param day from 0, with what has passed of the time to the next
     */
    double height(int edge, double day) {
        int last = heights[0].length - 1;
        int from = Math.clamp((int) day, 0, Math.max(0, last - 1));
        double share = day - from;
        if (last == 0 || share == 0) {
            return heights[edge][from];
        }
        double height = 0;
        for (int upTo = 1; upTo <= edge; upTo++) {
            boolean isThere = heights[upTo][from] > heights[upTo - 1][from]
                    || heights[upTo][from + 1] > heights[upTo - 1][from + 1];
            if (isThere) {
                height = Math.max(height, curve(upTo, from, share));
            }
        }
        return height;
    }

    private double curve(int edge, int from, double t) {
        double begin = heights[edge][from];
        double end = heights[edge][from + 1];
        double rest = 1 - t;
        double curve = (1 + 2 * t) * rest * rest * begin
                + t * rest * rest * slopes[edge][from]
                + t * t * (3 - 2 * t) * end
                - t * t * rest * slopes[edge][from + 1];
        return Math.clamp(curve, Math.min(begin, end), Math.max(begin, end));
    }
}
