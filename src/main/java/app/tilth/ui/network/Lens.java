package app.tilth.ui.network;

import app.tilth.model.Warmth;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.WarmthGlyph;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** What the colours of the picture tell. */
enum Lens {
    /** How warm each tie is. */
    WARMTH,
    /** Which group each is of. */
    COMMUNITIES,
    /** Who joins groups that would not meet otherwise. */
    BRIDGES,
    /** How those who could help with an open need are reached. */
    NEEDS;

    private static final int GLYPH = 14;

    /** A picture of it beside its word. */
    Node icon() {
        return switch (this) {
            case WARMTH -> Icon.of(Feather.SUN, GLYPH);
            case COMMUNITIES -> Icon.of(Feather.USERS, GLYPH);
            case BRIDGES -> Icon.of(Feather.GIT_COMMIT, GLYPH);
            case NEEDS -> WarmthGlyph.of(Warmth.NEW, GLYPH);
        };
    }
}
