package app.tilth.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;

/** A page as wide as its room, which scrolls where it is higher and keeps whatever takes the focus in sight. */
public final class PageScroll {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    private PageScroll() {}

    /** Makes a scroll pane such a page; it has the pseudo-class {@code scrolls} while its bar is there. */
    public static void in(ScrollPane pane) {
        pane.getStyleClass().add("page");
        pane.setFitToWidth(true);
        Focus.keepInSight(pane);
        // JavaFX keeps what a scroll pane shows as one picture, and draws all of it anew with the smallest change.
        pane.skinProperty().subscribe(skin -> {
            if (skin != null) {
                pane.lookup(".viewport").setCache(false);
                pane.lookup(".scroll-bar:vertical")
                        .visibleProperty()
                        .subscribe(there -> pane.pseudoClassStateChanged(SCROLLS, there));
            }
        });
    }
}
