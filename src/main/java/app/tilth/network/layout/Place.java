package app.tilth.network.layout;

/** Where someone stands; 1 is about as far as the nearest neighbour. */
public record Place(double x, double y) {
    /** No picture is so large; what is said to be farther out was damaged. */
    private static final double OUTERMOST = 1e6;

    boolean isSound() {
        return Math.abs(x) < OUTERMOST && Math.abs(y) < OUTERMOST;
    }
}
