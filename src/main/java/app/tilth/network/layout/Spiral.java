package app.tilth.network.layout;

/** Goes outwards by the seeds of a sunflower, which leave no direction and no distance out (Vogel 1979). */
final class Spiral {
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

    /** How many seeds lie within a distance of the middle. */
    static double seeds(double distance) {
        double across = distance / SEED_DISTANCE;
        return across * across;
    }

    void next() {
        seed++;
        double turned = cos * COS - sin * SIN;
        sin = sin * COS + cos * SIN;
        cos = turned;
    }

    /** The disc where the seed is beside it. */
    Disc moved(Disc disc) {
        double far = SEED_DISTANCE * Math.sqrt(seed);
        return new Disc(disc.x() + far * cos, disc.y() + far * sin, disc.radius());
    }
}
