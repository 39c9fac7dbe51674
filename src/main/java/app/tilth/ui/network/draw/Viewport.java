package app.tilth.ui.network.draw;

/**
 * What part of the plane is seen, and how large.
 *
 * @param x of the plane's point in the middle
 * @param y the same, downwards
 * @param scale pixels for one unit of the plane, above 0
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 */
public record Viewport(double x, double y, double scale, int width, int height) {
    /** Beyond these a float no longer tells neighbouring pixels apart. */
    private static final double SMALLEST = 1e-6;

    private static final double LARGEST = 1e4;

    public Viewport {
        if (width < 1 || height < 1 || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException(width + " by " + height + " at " + x + ", " + y);
        }
        scale = Double.isNaN(scale) ? 1 : Math.clamp(scale, SMALLEST, LARGEST);
    }

    /** A viewport in which a rectangle of the plane is seen as a whole, with an empty edge around it. */
    public static Viewport fitting(
            double left, double top, double right, double bottom, int width, int height, double edge) {
        double roomX = Math.max(1, width - 2 * edge);
        double roomY = Math.max(1, height - 2 * edge);
        double scale = Math.min(roomX / Math.max(right - left, SMALLEST), roomY / Math.max(bottom - top, SMALLEST));
        return new Viewport((left + right) / 2, (top + bottom) / 2, scale, width, height);
    }

    /** Where a point of the plane is seen, in pixels from the left. */
    public double toScreenX(double planeX) {
        return (planeX - x) * scale + width / 2.0;
    }

    public double toScreenY(double planeY) {
        return (planeY - y) * scale + height / 2.0;
    }

    public double toPlaneX(double screenX) {
        return x + (screenX - width / 2.0) / scale;
    }

    public double toPlaneY(double screenY) {
        return y + (screenY - height / 2.0) / scale;
    }

    /** The same nearer or from further away; the point that is seen at a place stays there. */
    public Viewport zoomed(double factor, double screenX, double screenY) {
        double to = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double planeX = toPlaneX(screenX);
        double planeY = toPlaneY(screenY);
        return new Viewport(
                planeX - (screenX - width / 2.0) / to, planeY - (screenY - height / 2.0) / to, to, width, height);
    }

    /** The same moved along by pixels: what was seen at (0, 0) is seen at (right, down). */
    public Viewport panned(double right, double down) {
        return new Viewport(x - right / scale, y - down / scale, scale, width, height);
    }

    /** The same middle and scale in another size. */
    public Viewport resized(int toWidth, int toHeight) {
        return new Viewport(x, y, scale, toWidth, toHeight);
    }

    /** The same in pixels of which there are so many to one of these. */
    public Viewport sharper(double times) {
        return times == 1
                ? this
                : new Viewport(x, y, scale * times, (int) Math.max(1, Math.round(width * times)), (int)
                        Math.max(1, Math.round(height * times)));
    }

    /** Whether a point of the plane is seen, and not within so many pixels of the edge. */
    public boolean shows(double planeX, double planeY, double edge) {
        double screenX = toScreenX(planeX);
        double screenY = toScreenY(planeY);
        return screenX >= edge && screenY >= edge && screenX <= width - edge && screenY <= height - edge;
    }

    /**
     * Part of the way to another viewport of the same size, nearing it by the same factor with each step.
     *
     * @param share of the way, from 0 to 1
     */
    public Viewport toward(Viewport other, double share) {
        double to = scale * Math.pow(other.scale / scale, share);
        return new Viewport(x + (other.x - x) * share, y + (other.y - y) * share, to, width, height);
    }

    /** The same around another point of the plane. */
    public Viewport around(double planeX, double planeY) {
        return new Viewport(planeX, planeY, scale, width, height);
    }
}
