package app.tilth.ui.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The inks as the style sheets have them: what is drawn as pixels has no styles of its own. */
final class Palette extends Group {
    private final Map<Ink, Region> inks = new EnumMap<>(Ink.class);

    /**
     * @param changed is told when the colours are others, as when the window turns dark
     */
    Palette(Runnable changed) {
        for (Ink ink : Ink.values()) {
            var region = new Region();
            region.getStyleClass().add("timeline-" + ink.name().toLowerCase(Locale.ROOT));
            region.backgroundProperty().subscribe((_, _) -> changed.run());
            inks.put(ink, region);
        }
        setManaged(false);
        setVisible(false);
        getChildren().setAll(inks.values());
    }

    /** Whether the style sheets have been read. */
    boolean isReady() {
        return of(Ink.PAPER) != 0;
    }

    /** An opaque colour. */
    int of(Ink ink) {
        Region region = Optional.ofNullable(inks.get(ink)).orElseThrow();
        if (region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
            return 0;
        }
        Color fill = (Color) region.getBackground().getFills().getLast().getFill();
        return 0xFF000000 | part(fill.getRed()) << 16 | part(fill.getGreen()) << 8 | part(fill.getBlue());
    }

    /** The colour as faint as a share of it. */
    int faint(Ink ink, double share) {
        return (of(ink) & 0xFFFFFF) | ((int) Math.round(share * 255) << 24);
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }
}
