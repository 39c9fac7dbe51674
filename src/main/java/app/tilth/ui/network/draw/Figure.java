package app.tilth.ui.network.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The same without lines, the discs smaller or larger. */
    public Figure dots(float times) {
        float[] smaller = new float[radius.length];
        for (int disc = 0; disc < smaller.length; disc++) {
            smaller[disc] = times * radius[disc];
        }
        return new Figure(x, y, smaller, fill, new int[0], new int[0], new int[0], paper);
    }

    public int discs() {
        return x.length;
    }

    public float x(int disc) {
        return x[disc];
    }

    public float y(int disc) {
        return y[disc];
    }

    public float radius(int disc) {
        return radius[disc];
    }

    public int fill(int disc) {
        return fill[disc];
    }

    public int lines() {
        return from.length;
    }

    public int from(int line) {
        return from[line];
    }

    public int to(int line) {
        return to[line];
    }

    public int stroke(int line) {
        return stroke[line];
    }

    public int paper() {
        return paper;
    }

    /** Makes a figure disc by disc and line by line. */
    public static final class Builder {
        private final int paper;
        private final List<float[]> discs = new ArrayList<>();
        private final List<Integer> fills = new ArrayList<>();
        private final List<int[]> lines = new ArrayList<>();

        /**
         * @param paper what lies behind all of it, opaque
         */
        public Builder(int paper) {
            this.paper = paper;
        }

        /** Adds a disc, and says which one it is. */
        public int disc(float x, float y, float radius, int fill) {
            discs.add(new float[] {x, y, radius});
            fills.add(fill);
            return discs.size() - 1;
        }

        /** Adds a line between two discs; those that matter most first. */
        public void line(int from, int to, int stroke) {
            lines.add(new int[] {from, to, stroke});
        }

        public Figure build() {
            return new Figure(
                    discs(0),
                    discs(1),
                    discs(2),
                    fills.stream().mapToInt(Integer::intValue).toArray(),
                    lines(0),
                    lines(1),
                    lines(2),
                    paper);
        }

        private float[] discs(int part) {
            float[] values = new float[discs.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = discs.get(i)[part];
            }
            return values;
        }

        private int[] lines(int part) {
            return lines.stream().mapToInt(line -> line[part]).toArray();
        }
    }
}
