package app.tilth.ui.control;

import app.tilth.model.Exchange.Passed;
import javafx.scene.control.Label;

/** A word that says which way something passed. */
public final class PassedChip extends Label {
    private static final int ICON = 13;

    public PassedChip(Passed way) {
        super("", Icon.of(KindIcon.of(way), ICON));
        getStyleClass().addAll("passed-chip", styleClass(way));
        setMinWidth(USE_PREF_SIZE);
    }

    /** The style class that tells which way something passed. */
    public static String styleClass(Passed way) {
        return switch (way) {
            case GAVE -> "gave";
            case RECEIVED -> "received";
            case ASKED -> "asked";
        };
    }
}
