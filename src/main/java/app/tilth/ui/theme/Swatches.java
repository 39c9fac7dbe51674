package app.tilth.ui.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Colours as the style sheets have them: what is drawn as pixels has no styles of its own. It is to be in the scene, where it is
 * not seen.
 *
 * @param <K> what each of them is for
 */
public class Swatches<K> extends Group {
    private final Map<K, Region> swatches = new HashMap<>();

    /**
     * @param style the style class by which the style sheets give one its colour, as a background
     * @param changed is told when the colours are others, as when the window turns dark
     */
    @SuppressWarnings("this-escape") // the colours are told of only once they are read, long after
    protected Swatches(Collection<K> all, Function<K, String> style, Runnable changed) {
        for (K one : all) {
            var region = new Region();
            region.getStyleClass().add(style.apply(one));
            region.backgroundProperty().subscribe((_, _) -> changed.run());
            swatches.put(one, region);
        }
        setManaged(false);
        setVisible(false);
        getChildren().setAll(swatches.values());
    }

    /** An opaque colour, 0 while the style sheets have not been read. */
    public final int of(K one) {
        Region region = Optional.ofNullable(swatches.get(one)).orElseThrow();
        return region.getBackground() == null
                        || region.getBackground().getFills().isEmpty()
                ? 0
                : argb(region.getBackground().getFills().getLast().getFill());
    }

    /** A colour as pixels have it, opaque. */
    public static int argb(Paint paint) {
        Color fill = (Color) paint;
        return 0xFF000000 | part(fill.getRed()) << 16 | part(fill.getGreen()) << 8 | part(fill.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }
}
