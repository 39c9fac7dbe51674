package app.tilth.ui.network;

import app.tilth.network.SpatialIndex;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import javafx.geometry.Point2D;

/** Where you stand in the picture: amid those you are nearest to, where nobody else is. */
final class YourPlace {
    /** From everyone else, in units of the plane. */
    private static final double FREE = 1.6;

    private static final double STEP = .35;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final int MOST_LOOKED_AT = 20_000;

    private YourPlace() {}

    /** In the plane. */
    static Point2D in(Sociogram network, SpatialIndex index) {
        double all = 0;
        double x = 0;
        double y = 0;
        List<Member> people = network.people();
        for (int node = 0; node < people.size(); node++) {
            double nearness = people.get(node).nearness();
            all += nearness;
            x += nearness * network.places().x(node);
            y += nearness * network.places().y(node);
        }
        return all == 0 ? free(0, 0, index) : free(x / all, y / all, index);
    }

    /** The first place of a spiral outwards that is free. */
    private static Point2D free(double x, double y, SpatialIndex index) {
        for (int i = 0; i < MOST_LOOKED_AT; i++) {
            double away = STEP * StrictMath.sqrt(i);
            double atX = x + away * StrictMath.cos(i * GOLDEN_ANGLE);
            double atY = y + away * StrictMath.sin(i * GOLDEN_ANGLE);
            if (index.nearest(atX, atY, FREE) < 0) {
                return new Point2D(atX, atY);
            }
        }
        return new Point2D(x, y);
    }
}
