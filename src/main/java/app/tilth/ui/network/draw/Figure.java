package app.tilth.ui.network.draw;

import java.util.Arrays;

/**
 * What is to be drawn, in the plane: discs, and lines between them. Takes its arrays as its own; they are read while it is drawn
 * and must not change meanwhile. Colours are 0xAARRGGBB.
 */
public final class Figure {
    private final float[] x;
    private final float[] y;
    private final float[] radius;
    private final int[] fill;
    private final int[] from;
    private final int[] to;
    private final int[] stroke;
    private final int paper;

    /**
     * A figure on a ground of one colour.
     *
     * @param x of each disc’s middle
     * @param y the same, downwards
     * @param radius of each disc, in pixels of the window as it is seen from near
     * @param fill of each disc
     * @param from the disc a line begins at, lines that matter most first
     * @param to the disc it ends at
     * @param stroke of each line
     * @param paper what lies behind all of it, opaque
     * @throws IllegalArgumentException if arrays that belong together differ in length
     */
    public Figure(float[] x, float[] y, float[] radius, int[] fill, int[] from, int[] to, int[] stroke, int paper) {
        if (y.length != x.length
                || radius.length != x.length
                || fill.length != x.length
                || to.length != from.length
                || stroke.length != from.length) {
            throw new IllegalArgumentException(x.length + " discs, " + from.length + " lines");
        }
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.fill = fill;
        this.from = from;
        this.to = to;
        this.stroke = stroke;
        this.paper = paper;
    }

    /** The same with its first discs somewhere else, at most all of them; the others stay. */
    public Figure at(float[] otherX, float[] otherY) {
        return new Figure(first(otherX, x), first(otherY, y), radius, fill, from, to, stroke, paper);
    }

    private static float[] first(float[] some, float[] of) {
        float[] all = of.clone();
        System.arraycopy(some, 0, all, 0, some.length);
        return all;
    }

    /**
     * Part of the way to the colours of another figure of the same discs and lines; the other itself where they are not the same.
     *
     * @param share of the way, from 0 to 1
     */
    public Figure toward(Figure other, double share) {
        if (x.length != other.x.length || from.length != other.from.length) {
            return other;
        }
        return new Figure(
                other.x,
                other.y,
                other.radius,
                mixed(fill, other.fill, share),
                other.from,
                other.to,
                mixed(stroke, other.stroke, share),
                other.paper);
    }

    private static int[] mixed(int[] one, int[] other, double share) {
        int[] mixed = new int[one.length];
        int part = (int) Math.round(share * 256);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = one[i] == other[i] ? one[i] : mixed(one[i], other[i], part);
        }
        return mixed;
    }

    /** Two channels at a time, each with room for 8 bits more. */
    private static int mixed(int one, int other, int part) {
        int even = ((one & 0xFF00FF) * (256 - part) + (other & 0xFF00FF) * part) >>> 8 & 0xFF00FF;
        int odd = (one >>> 8 & 0xFF00FF) * (256 - part) + (other >>> 8 & 0xFF00FF) * part & 0xFF00FF00;
        return even | odd;
    }

    /**
     * The same with rings around some discs.
     *
     * @param width of a ring, and of the gap in it, in pixels
     */
    public Figure ringed(int[] some, float width, int colour) {
        int size = x.length;
        float[] toX = Arrays.copyOf(x, size + 3 * some.length);
        float[] toY = Arrays.copyOf(y, toX.length);
        float[] radii = Arrays.copyOf(radius, toX.length);
        int[] fills = Arrays.copyOf(fill, toX.length);
        int at = size;
        for (int disc : some) {
            for (int layer = 2; layer >= 0; layer--) {
                toX[at] = x[disc];
                toY[at] = y[disc];
                radii[at] = radius[disc] + layer * width;
                fills[at] = layer == 2 ? colour : layer == 1 ? paper : fill[disc];
                at++;
            }
        }
        return new Figure(toX, toY, radii, fills, from, to, stroke, paper);
    }

    int discs() {
        return x.length;
    }

    float x(int disc) {
        return x[disc];
    }

    float y(int disc) {
        return y[disc];
    }

    float radius(int disc) {
        return radius[disc];
    }

    int fill(int disc) {
        return fill[disc];
    }

    int lines() {
        return from.length;
    }

    int from(int line) {
        return from[line];
    }

    int to(int line) {
        return to[line];
    }

    int stroke(int line) {
        return stroke[line];
    }

    int paper() {
        return paper;
    }
}
