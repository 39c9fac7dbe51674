package app.tilth.ui.needs;

import java.util.Locale;

/** How someone who could help stands, in the order shown. */
public enum Cover {
    /** Could be asked today. */
    WARM,
    /** A tie that wants something given, or a word, first. */
    TEND,
    /** Reached through somebody you know. */
    THROUGH,
    /** Nobody is known for something that was sought. */
    GAP;

    String styleClass() {
        return "cover-" + name().toLowerCase(Locale.ROOT);
    }
}
