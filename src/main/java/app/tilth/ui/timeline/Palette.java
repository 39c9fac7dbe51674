package app.tilth.ui.timeline;

import app.tilth.ui.theme.Swatches;
import java.util.List;
import java.util.Locale;

/** The inks as the style sheets have them. */
final class Palette extends Swatches<Ink> {
    /**
     * @param changed is told when the colours are others, as when the window turns dark
     */
    Palette(Runnable changed) {
        super(List.of(Ink.values()), ink -> "timeline-" + ink.name().toLowerCase(Locale.ROOT), changed);
    }

    /** Whether the style sheets have been read. */
    boolean isReady() {
        return of(Ink.PAPER) != 0;
    }

    /** The colour as faint as a share of it. */
    int faint(Ink ink, double share) {
        return (of(ink) & 0xFFFFFF) | ((int) Math.round(share * 255) << 24);
    }
}
