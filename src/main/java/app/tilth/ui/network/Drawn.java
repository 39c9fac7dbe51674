package app.tilth.ui.network;

import app.tilth.network.SpatialIndex;
import app.tilth.network.layout.Positions;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Point2D;

/** A network with its places as a drawing takes them, and what finds people in it. Immutable. */
final class Drawn {
    /** Of the width. */
    private static final double MOST_KEPT_FREE = .5;

    private final Sociogram network;
    private final float[] x;
    private final float[] y;
    private final SpatialIndex index;
    private final Map<Integer, Extent> extents;
    private final List<Positions> unfolding;
    private final Point2D you;
    private final int[][] lines;

    Drawn(Sociogram network) {
        this(network, List.of());
    }

    /**
     * @param unfolding how it came about, where that is to be seen
     */
    Drawn(Sociogram network, List<Positions> unfolding) {
        this(network, unfolding, Optional.empty());
    }

    /**
     * @param stand where you stand, where that is known
     */
    private Drawn(Sociogram network, List<Positions> unfolding, Optional<Point2D> stand) {
        this.network = network;
        this.unfolding = List.copyOf(unfolding);
        int size = network.graph().size();
        x = new float[size];
        y = new float[size];
        for (int node = 0; node < size; node++) {
            x[node] = (float) network.places().x(node);
            y[node] = (float) network.places().y(node);
        }
        index = SpatialIndex.of(x, y);
        extents = Extent.of(network);
        you = stand.orElseGet(() -> YourPlace.in(network, index));
        lines = Figures.lines(network.graph(), network.people());
    }

    /** What a filter leaves of it, everyone where they stand; itself where nobody is left out. */
    Drawn through(NetworkFilter filter) {
        return filter.isEveryone() ? this : part(filter.of(network));
    }

    /** The part of it that some people make; they stand where they stood. */
    Drawn only(Predicate<Member> shown) {
        return part(network.only(shown));
    }

    /** You stand where you stood, too. */
    private Drawn part(Sociogram some) {
        return new Drawn(some, List.of(), Optional.of(you));
    }

    Sociogram network() {
        return network;
    }

    /** Someone in it; empty where they are not. */
    Optional<Member> member(long person) {
        int node = network.graph().node(person);
        return node < 0 ? Optional.empty() : Optional.of(network.people().get(node));
    }

    /** The node each line begins at, and the node it ends at, the strongest lines first; not to be changed. */
    int[][] lines() {
        return lines;
    }

    boolean isEmpty() {
        return x.length == 0;
    }

    /** By node; not to be changed. */
    float[] x() {
        return x;
    }

    /** By node; not to be changed. */
    float[] y() {
        return y;
    }

    /** Where you stand. */
    Point2D you() {
        return you;
    }

    /** Finds nodes by where they are. */
    SpatialIndex index() {
        return index;
    }

    /** How it came about, of as many people each time; nothing where that was not seen. */
    List<Positions> unfolding() {
        return unfolding;
    }

    /** By group, of those anyone is in. */
    Map<Integer, Extent> extents() {
        return extents;
    }

    /**
     * A viewport in which all of it is seen.
     *
     * @param edge around it
     * @param left how much of the width is to stay free at the left, where there is room for that
     * @param right the same at the right
     */
    Viewport fitting(int width, int height, double edge, double left, double right) {
        if (isEmpty()) {
            return new Viewport(0, 0, 1, width, height);
        }
        double west = Double.POSITIVE_INFINITY;
        double north = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < x.length; node++) {
            west = Math.min(west, x[node]);
            east = Math.max(east, x[node]);
            north = Math.min(north, y[node]);
            south = Math.max(south, y[node]);
        }
        double share = Math.min(1, MOST_KEPT_FREE * width / Math.max(1, left + right));
        int free = (int) (share * (left + right));
        Viewport all = Viewport.fitting(west, north, east, south, Math.max(1, width - free), height, edge);
        return new Viewport(all.x() - share * (left - right) / 2 / all.scale(), all.y(), all.scale(), width, height);
    }
}
