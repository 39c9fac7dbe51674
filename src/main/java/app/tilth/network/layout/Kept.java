package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.Arrays;
import java.util.Map;

/** Where the nodes of a graph stood before, as far as that is known; in the forces' own scale. */
final class Kept {
    private final double[] x;
    private final double[] y;

    Kept(Graph graph, Map<Long, Place> places, double scale) {
        x = new double[graph.size()];
        y = new double[graph.size()];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        if (!places.isEmpty()) {
            for (int node = 0; node < x.length; node++) {
                Place place = places.get(graph.person(node));
                if (place != null && place.isSound()) {
                    x[node] = place.x() / scale;
                    y[node] = place.y() / scale;
                }
            }
        }
    }

    boolean has(int node) {
        return !Double.isNaN(x[node]);
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }
}
