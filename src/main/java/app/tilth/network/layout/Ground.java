package app.tilth.network.layout;

/**
 * What people cover: a rectangle around the middle, of the shape pictures are shown in, with the same room for everyone.
 *
 * <p>Since {@link Quadtree#FAR} of the push falls off with distance as that of charges in the plane, a ground that draws by the
 * same law cancels it exactly where people stand as dense as they should. So whatever is too dense opens up and whatever is empty
 * is moved into, as cells find room on a chip (Lu et al. 2015), while over short distances the draw between people still decides.
 */
final class Ground {
    /** Its width by its height. */
    static final double ASPECT = 1.05;

    /** Of one person; more of it leaves more between groups. */
    private static final double AREA = 1.1;

    private static final double RIGHT_ANGLE = StrictMath.PI / 2;

    private final double density;
    private final double right;
    private final double foot;

    /**
     * @param unit the length in which distances are measured
     */
    Ground(double people, double unit) {
        density = unit * unit / AREA;
        right = Math.sqrt(people / density * ASPECT) / 2;
        foot = right / ASPECT;
    }

    /** How firmly it holds someone who stands upon it. */
    double stiffness() {
        return Quadtree.FAR * StrictMath.PI * density;
    }

    /** Adds to what pushes a node at a place: -Σ {@link Quadtree#FAR}·m·d/|d|² over all of the ground. */
    void draw(double x, double y, int node, double[] pushX, double[] pushY) {
        corner(x + right, y + foot, -1, node, pushX, pushY);
        corner(x + right, y - foot, 1, node, pushX, pushY);
        corner(x - right, y + foot, 1, node, pushX, pushY);
        corner(x - right, y - foot, -1, node, pushX, pushY);
    }

    /** The integral in closed form, as far as it comes from one corner; the place is told from there. */
    private void corner(double x, double y, int sign, int node, double[] pushX, double[] pushY) {
        if (x == 0 && y == 0) {
            return;
        }
        double far = StrictMath.log(x * x + y * y) / 2;
        double angle = Math.abs(y) <= Math.abs(x) ? angle(y / x) : Math.copySign(RIGHT_ANGLE, x * y) - angle(x / y);
        double strength = sign * Quadtree.FAR * density;
        pushX[node] += strength * (y * far + x * angle);
        pushY[node] += strength * (x * far + y * (Math.copySign(RIGHT_ANGLE, x * y) - angle));
    }

    /** The angle of a slope of at most 1 either way, as exactly as a force needs it (Abramowitz & Stegun 1964, 4.4.49). */
    private static double angle(double slope) {
        double square = slope * slope;
        return slope
                * (.9998660 + square * (-.3302995 + square * (.1801410 + square * (-.0851330 + square * .0208351))));
    }
}
