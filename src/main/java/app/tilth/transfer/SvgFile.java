package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A drawing as it is written, SVG 1.1: elements one after the other, with their attributes as names and values in turn. */
public final class SvgFile implements Closeable {
    private static final String FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private static final double OPAQUE = 255;

    private final XmlFile xml;

    /**
     * @param title what it is, for who cannot see it
     * @param description what it shows, empty where the title says it
     */
    public SvgFile(OutputStream out, double width, double height, String title, String description) throws IOException {
        String w = number(width);
        String h = number(height);
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
                "0 0 " + w + ' ' + h,
                "font-family",
                FONT);
        xml.text("title", title);
        if (!description.isEmpty()) {
            xml.text("desc", description);
        }
    }

    /** Begins an element that others are in. */
    public void begin(String element, String... attributes) throws IOException {
        xml.begin(element, attributes);
    }

    public void end() throws IOException {
        xml.end();
    }

    public void shape(String element, String... attributes) throws IOException {
        xml.empty(element, attributes);
    }

    public void words(String words, String... attributes) throws IOException {
        xml.text("text", words, attributes);
    }

    public static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The colour of 0xAARRGGBB, as if it were opaque. */
    public static String colour(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    /** How opaque 0xAARRGGBB is. */
    public static String opacity(int argb) {
        return number((argb >>> 24) / OPAQUE);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
