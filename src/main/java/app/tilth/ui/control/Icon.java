package app.tilth.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons with a line of 1.5 pixels at every size, in the colour of the text beside them. */
public final class Icon {
    private static final double LINE = 1.5;

    private Icon() {}

    /**
     * @param size 13, 14, 16 or 18 pixels
     */
    public static FontIcon of(Feather feather, int size) {
        var icon = new FontIcon(feather);
        icon.getStyleClass().addAll("icon", "icon-" + size);
        // The style sheet says so too. An icon that learns its size while it is styled asks to be styled once more, and
        // the window
        // is then drawn anew for it.
        icon.setIconSize(size);
        // The typeface’s line is 2 of 24 units wide; what is missing at this size is added as an outline.
        icon.strokeProperty().bind(icon.fillProperty());
        icon.setStrokeWidth(Math.max(0, LINE - size * 2 / 24.0));
        return icon;
    }
}
