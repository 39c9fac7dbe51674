package app.tilth.ui.network;

import app.tilth.model.Warmth;
import app.tilth.need.Helper.Reached;
import app.tilth.ui.theme.Swatches;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Paint;

/** The colours of the picture as the style sheets have them, by style class. */
public final class Palette extends Swatches<String> {
    /** So many groups have colours of their own. */
    static final int GROUPS = 8;

    private static final String PAPER = "network-paper";
    private static final String OTHER = "network-other";
    private static final String THROUGH = "network-through";
    private static final String INK = "network-ink";

    /**
     * @param changed is told when the colours are others, as when the window turns dark
     */
    public Palette(Runnable changed) {
        super(styles(), style -> style, changed);
    }

    private static List<String> styles() {
        return Stream.of(
                        Stream.of(PAPER, OTHER, THROUGH, INK),
                        IntStream.range(0, GROUPS).mapToObj(Palette::style),
                        Stream.of(Warmth.values()).map(Palette::style))
                .flatMap(styles -> styles)
                .toList();
    }

    private static String style(int group) {
        return "network-group-" + group;
    }

    private static String style(Warmth warmth) {
        return "network-" + warmth.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the style sheets have been read. */
    public boolean isReady() {
        return of(PAPER) != 0;
    }

    /** What lies behind the picture. */
    public int paper() {
        return of(PAPER);
    }

    /** The colour of a group. */
    int group(int number) {
        return of(number >= 0 && number < GROUPS ? style(number) : OTHER);
    }

    public int warmth(Warmth warmth) {
        return of(style(warmth));
    }

    /** The colour of those who are reached so. */
    int reached(Reached way) {
        return switch (way) {
            case WARM -> warmth(Warmth.THRIVING);
            case TEND -> warmth(Warmth.COOLING);
            case THROUGH -> of(THROUGH);
        };
    }

    /** The colour of rings around people. */
    public int ink() {
        return of(INK);
    }

    /** The colour of lines between groups, and of whoever has none of their own. */
    public int between() {
        return of(OTHER);
    }

    /** What lets all that lies behind it be seen. */
    static Paint none() {
        return Paint.valueOf("transparent");
    }
}
