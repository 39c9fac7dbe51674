package app.tilth.ui.network;

import app.tilth.network.layout.Positions;
import app.tilth.workspace.Sociogram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where most of a group stands, in the plane: around its middle, as far up and down as nearly all of it reaches.
 *
 * @param head the upper end
 * @param foot the lower end
 */
record Extent(double x, double head, double foot) {
    /** So many standard deviations hold nearly all of a group. */
    private static final double NEARLY_ALL = 1.7;

    /** Of each group that anyone of a network is in, by its number. */
    static Map<Integer, Extent> of(Sociogram network) {
        Map<Integer, List<Integer>> nodes = IntStream.range(0, network.graph().size())
                .boxed()
                .filter(node -> network.people().get(node).group() >= 0)
                .collect(
                        Collectors.groupingBy(node -> network.people().get(node).group()));
        Map<Integer, Extent> extents = new HashMap<>();
        nodes.forEach((group, its) -> extents.put(group, of(its, network.places())));
        return Map.copyOf(extents);
    }

    private static Extent of(List<Integer> nodes, Positions places) {
        double x = nodes.stream().mapToDouble(places::x).average().orElseThrow();
        double y = nodes.stream().mapToDouble(places::y).average().orElseThrow();
        double squares = nodes.stream()
                .mapToDouble(node -> Math.pow(places.y(node) - y, 2))
                .average()
                .orElseThrow();
        double reach = NEARLY_ALL * Math.sqrt(squares);
        return new Extent(x, y - reach, y + reach);
    }
}
