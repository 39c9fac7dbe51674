package app.tilth.suggest;

/** A straight line between two points, flat beyond them. */
final class Ramp {
    private Ramp() {}

    /** The value at {@code x} of the line from {@code y0} at {@code x0} to {@code y1} at {@code x1}. */
    static double at(double x, double x0, double y0, double x1, double y1) {
        double share = Math.clamp((x - x0) / (x1 - x0), 0, 1);
        return y0 + share * (y1 - y0);
    }
}
