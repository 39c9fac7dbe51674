package app.tilth.ui.network.draw;

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
     * @param radius of each disc, in pixels whatever the scale
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
}
