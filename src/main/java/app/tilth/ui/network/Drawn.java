package app.tilth.ui.network;

import app.tilth.network.SpatialIndex;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.workspace.Sociogram;
import java.util.List;

/** A network with its places as a drawing takes them, and what finds people in it. Immutable. */
final class Drawn {
    private final Sociogram network;
    private final float[] x;
    private final float[] y;
    private final SpatialIndex index;
    private final List<Extent> extents;

    Drawn(Sociogram network) {
        this.network = network;
        int size = network.graph().size();
        x = new float[size];
        y = new float[size];
        for (int node = 0; node < size; node++) {
            x[node] = (float) network.places().x(node);
            y[node] = (float) network.places().y(node);
        }
        index = SpatialIndex.of(x, y);
        extents = Extent.of(network);
    }

    Sociogram network() {
        return network;
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

    /** Finds nodes by where they are. */
    SpatialIndex index() {
        return index;
    }

    /** By group. */
    List<Extent> extents() {
        return extents;
    }

    /**
     * A viewport in which all of it is seen.
     *
     * @param edge around it
     * @param atLeft how much of the width is to stay free at the left, where there is room for that
     */
    Viewport fitting(int width, int height, double edge, double atLeft) {
        if (isEmpty()) {
            return new Viewport(0, 0, 1, width, height);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < x.length; node++) {
            left = Math.min(left, x[node]);
            right = Math.max(right, x[node]);
            top = Math.min(top, y[node]);
            bottom = Math.max(bottom, y[node]);
        }
        int free = (int) Math.min(atLeft, width / 2.0);
        Viewport all = Viewport.fitting(left, top, right, bottom, Math.max(1, width - free), height, edge);
        return new Viewport(all.x() - free / 2.0 / all.scale(), all.y(), all.scale(), width, height);
    }
}
