package app.tilth.network.layout;

/**
 * Goes outwards by the seeds of a sunflower, which leave no direction and no distance out (Vogel 1979), here of one that grows as
 * a rectangle of the shape of {@link Ground}.
 */
final class Spiral {
    /** How many times wider that rectangle is than a square as large. */
    static final double WIDER = StrictMath.sqrt(Ground.ASPECT);

    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double COS = StrictMath.cos(GOLDEN_ANGLE);
    private static final double SIN = StrictMath.sin(GOLDEN_ANGLE);
    private static final double SEED_DISTANCE = .4;

    private int seed;
    private double cos;
    private double sin;

    Spiral(int seed) {
        this.seed = seed;
        cos = StrictMath.cos(seed * GOLDEN_ANGLE);
        sin = StrictMath.sin(seed * GOLDEN_ANGLE);
    }

    /** How many seeds lie within a rectangle whose sides are so far from the middle, for a square as large. */
    static int seeds(double distance) {
        double across = Math.max(0, distance) / SEED_DISTANCE;
        return (int) (across * across);
    }

    void next() {
        seed++;
        double turned = cos * COS - sin * SIN;
        sin = sin * COS + cos * SIN;
        cos = turned;
    }

    /** The outline where the seed is beside it. */
    Outline moved(Outline outline) {
        double far = SEED_DISTANCE * Math.sqrt(seed) / Math.max(Math.abs(cos), Math.abs(sin));
        return outline.moved(far * cos * WIDER, far * sin / WIDER);
    }
}
