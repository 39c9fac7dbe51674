package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where every node of a graph stands; 1 is about as far as the nearest neighbour. Immutable. */
public final class Positions {
    private final double[] x;
    private final double[] y;

    /** Takes the arrays as its own. */
    Positions(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Those of a graph whose people all have a place; empty where someone has none, or one that is not {@link Place#isSound}. */
    public static Optional<Positions> of(Graph graph, Map<Long, Place> places) {
        double[] x = new double[graph.size()];
        double[] y = new double[graph.size()];
        for (int node = 0; node < x.length; node++) {
            Place place = places.get(graph.person(node));
            if (place == null || !place.isSound()) {
                return Optional.empty();
            }
            x[node] = place.x();
            y[node] = place.y();
        }
        return Optional.of(new Positions(x, y));
    }

    public int size() {
        return x.length;
    }

    public double x(int node) {
        return x[node];
    }

    public double y(int node) {
        return y[node];
    }

    /** Those of some nodes alone, in their order. */
    public Positions among(IntPredicate nodes) {
        int[] kept = IntStream.range(0, x.length).filter(nodes).toArray();
        return new Positions(
                IntStream.of(kept).mapToDouble(this::x).toArray(),
                IntStream.of(kept).mapToDouble(this::y).toArray());
    }

    /** The places by person, as the next layout of a changed graph starts from them. */
    public Map<Long, Place> byPerson(Graph graph) {
        Map<Long, Place> places = HashMap.newHashMap(x.length);
        for (int node = 0; node < x.length; node++) {
            places.put(graph.person(node), new Place(x[node], y[node]));
        }
        return places;
    }
}
