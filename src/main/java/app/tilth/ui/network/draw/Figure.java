package app.tilth.ui.network.draw;

/**
 * What is to be drawn, in the plane. The arrays are read while it is drawn and must not change meanwhile; colours are
 * 0xAARRGGBB.
 *
 * @param x of each disc’s middle
 * @param y the same, downwards
 * @param radius of each disc, in pixels whatever the scale
 * @param fill of each disc
 * @param from the disc a line begins at, lines that matter most first
 * @param to the disc it ends at
 * @param stroke of each line
 * @param paper what lies behind all of it, opaque
 */
public record Figure(
        float[] x, float[] y, float[] radius, int[] fill, int[] from, int[] to, int[] stroke, int paper) {
    /**
     * @throws IllegalArgumentException if arrays that belong together differ in length
     */
    public Figure {
        if (y.length != x.length
                || radius.length != x.length
                || fill.length != x.length
                || to.length != from.length
                || stroke.length != from.length) {
            throw new IllegalArgumentException(x.length + " discs, " + from.length + " lines");
        }
    }

    public int discs() {
        return x.length;
    }

    public int lines() {
        return from.length;
    }
}
