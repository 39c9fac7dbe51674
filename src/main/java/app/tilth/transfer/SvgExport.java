package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes a picture as SVG 1.1: lines, discs and words over them, in the order they are given. Colours are 0xAARRGGBB. */
public final class SvgExport implements Closeable {
    private static final String FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final double OPAQUE = 255;
    /** Of what lies behind words. */
    private static final String GROUND = "0.86";

    private static final String CORNER = "4";

    private final XmlFile xml;
    private final int paper;

    /**
     * @param title what it shows, for who cannot see it
     * @param paper what lies behind all of it
     */
    public SvgExport(OutputStream out, String title, int width, int height, int paper) throws IOException {
        this.paper = paper;
        String w = Integer.toString(width);
        String h = Integer.toString(height);
        xml = new XmlFile(out);
        xml.begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "version",
                "1.1",
                "width",
                w,
                "height",
                h,
                "viewBox",
                "0 0 " + w + ' ' + h);
        xml.text("title", title);
        xml.empty("rect", "width", w, "height", h, "fill", colour(paper));
    }

    public void line(double x1, double y1, double x2, double y2, double width, int colour) throws IOException {
        xml.empty(
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
        xml.empty(
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
        xml.empty(
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
        xml.text(
                "text",
                words,
                "x",
                number(left + width / 2),
                "y",
                number(top + height / 2),
                "dy",
                "0.36em",
                "text-anchor",
                "middle",
                "font-family",
                FONT,
                "font-size",
                number(size),
                "font-weight",
                strong ? "600" : "400",
                "fill",
                colour(colour));
    }

    private static String colour(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    private static String opacity(int argb) {
        return number((argb >>> 24) / OPAQUE);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
