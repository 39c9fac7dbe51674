package app.tilth.ui.network;

import app.tilth.model.Warmth;
import app.tilth.need.Helper.Reached;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** The colours of the picture as the style sheets have them: what is drawn as pixels has no styles of its own. */
public final class Palette extends Group {
    /** So many groups have colours of their own. */
    static final int GROUPS = 8;

    private final Region paper = swatch("network-paper");
    private final Region other = swatch("network-other");
    private final Region through = swatch("network-through");
    private final Region ink = swatch("network-ink");
    private final List<Region> groups = new ArrayList<>();
    private final List<Region> warmths = new ArrayList<>();

    /**
     * @param changed is told when the colours are others, as when the window turns dark
     */
    public Palette(Runnable changed) {
        for (int group = 0; group < GROUPS; group++) {
            groups.add(swatch("network-group-" + group));
        }
        for (Warmth warmth : Warmth.values()) {
            warmths.add(swatch("network-" + warmth.name().toLowerCase(Locale.ROOT)));
        }
        setManaged(false);
        setVisible(false);
        InvalidationListener listener = _ -> changed.run();
        List<Region> all = Stream.of(List.of(paper, other, through, ink), groups, warmths)
                .flatMap(List::stream)
                .toList();
        all.forEach(region -> region.backgroundProperty().addListener(listener));
        getChildren().setAll(all);
    }

    private static Region swatch(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    /** Whether the style sheets have been read. */
    public boolean isReady() {
        return colour(paper) != 0;
    }

    /** What lies behind the picture. */
    public int paper() {
        return colour(paper);
    }

    /** The colour of a group. */
    int group(int number) {
        return colour(number >= 0 && number < GROUPS ? groups.get(number) : other);
    }

    public int warmth(Warmth warmth) {
        return colour(warmths.get(warmth.ordinal()));
    }

    /** The colour of those who are reached so. */
    int reached(Reached way) {
        return switch (way) {
            case WARM -> warmth(Warmth.THRIVING);
            case TEND -> warmth(Warmth.COOLING);
            case THROUGH -> colour(through);
        };
    }

    /** The colour of rings around people. */
    public int ink() {
        return colour(ink);
    }

    /** The colour of lines between groups, and of whoever has none of their own. */
    public int between() {
        return colour(other);
    }

    private static int colour(Region region) {
        if (region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
            return 0;
        }
        return argb(region.getBackground().getFills().getLast().getFill());
    }

    /** What lets all that lies behind it be seen. */
    static Paint none() {
        return Paint.valueOf("transparent");
    }

    /** A colour as pixels have it, opaque. */
    static int argb(Paint paint) {
        Color fill = (Color) paint;
        return 0xFF000000 | part(fill.getRed()) << 16 | part(fill.getGreen()) << 8 | part(fill.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }
}
