package app.tilth.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/** Where marks are on the lanes. */
public final class Marks {
    private Marks() {}

    /** The mark of what is picked, seen from the lanes. */
    public static Point2D picked(Node lanes) {
        var area = (LaneArea) lanes;
        LanePicture picture = area.picture().orElseThrow();
        int day = area.look().picked().orElseThrow().day();
        return new Point2D(
                area.left() + picture.scale().middle(day),
                area.above() + picture.middle(area.look().lane()));
    }
}
