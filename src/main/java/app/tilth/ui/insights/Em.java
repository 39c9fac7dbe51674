package app.tilth.ui.insights;

import javafx.scene.layout.Region;

/** Tells how large the usual text is, in pixels; to be put among the children of what goes by it. */
final class Em extends Region {
    private static final double USUAL = 13;

    Em() {
        getStyleClass().add("em-ruler");
        setVisible(false);
        setManaged(false);
    }

    double pixels() {
        double em = minWidth(-1);
        return em > 0 ? em : USUAL;
    }
}
