package app.tilth.ui.control;

import javafx.scene.control.ScrollPane;

/** A page as wide as its room, which scrolls where it is higher and keeps whatever takes the focus in sight. */
public class PageScroll extends ScrollPane {
    public PageScroll() {
        getStyleClass().add("page");
        setFitToWidth(true);
        Focus.keepInSight(this);
        // JavaFX keeps what a scroll pane shows as one picture, and draws all of it anew with the smallest change.
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                lookup(".viewport").setCache(false);
            }
        });
    }
}
