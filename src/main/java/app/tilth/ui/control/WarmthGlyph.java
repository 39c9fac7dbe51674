package app.tilth.ui.control;

import app.tilth.model.Warmth;
import app.tilth.ui.words.Texts;
import java.util.Locale;

/** A tie’s warmth as a plant; the shape alone tells the state. */
public final class WarmthGlyph {
    private static final double STROKE = 1.4;
    private static final String GROUND = "M4 14.3H12";
    private static final String RIGHT_LEAF = "M8 7.6C8 4 10.3 1.9 14.2 1.7 14.3 5.6 11.9 7.6 8 7.6Z";

    private WarmthGlyph() {}

    public static Drawing of(Warmth warmth, double size) {
        var glyph = new Drawing(16, size, "warmth", warmth.name().toLowerCase(Locale.ROOT));
        glyph.setAccessibleText(Texts.get("warmth", warmth));
        glyph.line(GROUND, STROKE, "ground");
        return switch (warmth) {
            case THRIVING ->
                glyph.line("M8 14V6.8", STROKE)
                        .fill(RIGHT_LEAF)
                        .fill("M8 11.1C8 8.1 5.9 6.2 2.3 6.1 2.3 9.4 4.5 11.1 8 11.1Z");
            case STEADY ->
                glyph.line("M8 14V6.8", STROKE)
                        .fill(RIGHT_LEAF)
                        .line("M8 11.3C8 8.7 6 6.9 2.9 6.8 2.9 9.7 4.9 11.3 8 11.3Z", STROKE);
            case COOLING ->
                glyph.line("M6.6 14V7.6C6.6 4.8 7.8 3.2 9.9 3.2", STROKE)
                        .fill("M9.6 3C13 2.6 14.8 5.5 13.6 10.1 10.3 8.9 8.7 6.3 9.6 3Z");
            case DORMANT ->
                glyph.line(
                                "M4.9 10.9C3.9 8.5 6 5.6 9.6 5.7 12.6 8 11.2 11.6 8.5 12 6.9 12.2 5.5 11.9 4.9 10.9Z",
                                STROKE)
                        .line("M5.4 11C6.6 9.6 7.7 8.7 9 8", STROKE);
            case NEW ->
                glyph.line("M8 14V9.6", STROKE)
                        .line("M8 9.8C8 7.5 9.6 6.1 12.3 6 12.4 8.5 10.7 9.8 8 9.8Z", STROKE)
                        .line("M8 9.8C8 7.5 6.4 6.1 3.7 6 3.6 8.5 5.3 9.8 8 9.8Z", STROKE);
        };
    }
}
