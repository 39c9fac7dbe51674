package app.tilth.transfer;

import static app.tilth.transfer.SvgFile.colour;
import static app.tilth.transfer.SvgFile.number;
import static app.tilth.transfer.SvgFile.opacity;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a picture as SVG 1.1: lines, discs and words over them, in the order they are given. Colours are 0xAARRGGBB. */
public final class SvgExport implements Closeable {
    /** Of what lies behind words. */
    private static final String GROUND = "0.86";

    private static final String CORNER = "4";

    private final SvgFile svg;
    private final int paper;

    /**
     * @param title what it shows, for who cannot see it
     * @param paper what lies behind all of it
     */
    public SvgExport(OutputStream out, String title, int width, int height, int paper) throws IOException {
        this.paper = paper;
        svg = new SvgFile(out, width, height, title, "");
        svg.shape("rect", "width", number(width), "height", number(height), "fill", colour(paper));
    }

    public void line(double x1, double y1, double x2, double y2, double width, int colour) throws IOException {
        svg.shape(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour(colour),
                "stroke-width",
                number(width),
                "stroke-opacity",
                opacity(colour));
    }

    public void disc(double x, double y, double radius, int colour) throws IOException {
        svg.shape(
                "circle",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(radius),
                "fill",
                colour(colour),
                "fill-opacity",
                opacity(colour));
    }

    /**
     * Words in the middle of a place that is kept free for them.
     *
     * @param left of the place
     * @param size of the type
     */
    public void words(
            String words, double left, double top, double width, double height, double size, boolean strong, int colour)
            throws IOException {
        svg.shape(
                "rect",
                "x",
                number(left),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                CORNER,
                "fill",
                colour(paper),
                "fill-opacity",
                GROUND);
        svg.words(
                words,
                "x",
                number(left + width / 2),
                "y",
                number(top + height / 2),
                "dy",
                "0.36em",
                "text-anchor",
                "middle",
                "font-size",
                number(size),
                "font-weight",
                strong ? "600" : "400",
                "fill",
                colour(colour));
    }

    @Override
    public void close() throws IOException {
        svg.close();
    }
}
