package app.tilth.ui.network;

import app.tilth.network.layout.Positions;
import app.tilth.workspace.Sociogram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where most of a group stands, in the plane: around its middle, as far up and down as nearly all of it reaches.
 *
 * @param head the upper end
 * @param foot the lower end
 */
record Extent(double x, double head, double foot) {
    /** So many times as far up and down as the nearer half of a group reaches nearly all of it, whatever stands far off. */
    private static final double NEARLY_ALL = 2.4;

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
        double x = middle(nodes.stream().mapToDouble(places::x));
        double y = middle(nodes.stream().mapToDouble(places::y));
        double reach = NEARLY_ALL * middle(nodes.stream().mapToDouble(node -> Math.abs(places.y(node) - y)));
        var all = nodes.stream().mapToDouble(places::y).summaryStatistics();
        return new Extent(x, Math.max(all.getMin(), y - reach), Math.min(all.getMax(), y + reach));
    }

    private static double middle(DoubleStream of) {
        double[] sorted = of.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
