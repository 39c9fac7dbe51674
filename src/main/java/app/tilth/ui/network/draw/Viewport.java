package app.tilth.ui.network.draw;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;

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

    /** From this scale on marks are as large as they get. */
    private static final double NEAR = 10;

    private static final double SMALLEST_MARKS = .5;
    /** Around what is brought into sight, in pixels. */
    private static final double ROOM = 56;

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

    /** How large marks are seen, beside how large they are from near: smaller where many stand close to each other. */
    public double marks() {
        return Math.clamp(Math.sqrt(scale / NEAR), SMALLEST_MARKS, 1);
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

    /** What is seen on the way to another part, after a share of the way, as large as that is. */
    public Viewport towards(Viewport other, double share) {
        return new Viewport(
                x + share * (other.x - x),
                y + share * (other.y - y),
                scale * Math.pow(other.scale / scale, share),
                other.width,
                other.height);
    }

    /**
     * The same where a part of the plane is in sight already, else one in which it is in the middle of what is free, from further
     * away where it must be.
     *
     * @param part in the plane
     * @param margins in pixels, what is not free
     */
    public Viewport bringing(Bounds part, Insets margins) {
        double roomX = Math.max(1, width - margins.getLeft() - margins.getRight() - 2 * ROOM);
        double roomY = Math.max(1, height - margins.getTop() - margins.getBottom() - 2 * ROOM);
        double left = margins.getLeft() + ROOM;
        double top = margins.getTop() + ROOM;
        if (toScreenX(part.getMinX()) >= left
                && toScreenX(part.getMaxX()) <= left + roomX
                && toScreenY(part.getMinY()) >= top
                && toScreenY(part.getMaxY()) <= top + roomY) {
            return this;
        }
        double to = Math.min(
                scale,
                Math.min(roomX / Math.max(part.getWidth(), SMALLEST), roomY / Math.max(part.getHeight(), SMALLEST)));
        return new Viewport(
                part.getCenterX() - (left + roomX / 2 - width / 2.0) / to,
                part.getCenterY() - (top + roomY / 2 - height / 2.0) / to,
                to,
                width,
                height);
    }

    /** The same around another point of the plane. */
    public Viewport around(double planeX, double planeY) {
        return new Viewport(planeX, planeY, scale, width, height);
    }
}
