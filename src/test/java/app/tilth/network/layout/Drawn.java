package app.tilth.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Networks to lay out, and what is seen of them when they are. */
final class Drawn {
    private Drawn() {}

    static Connection between(long a, long b) {
        return new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, null);
    }

    static List<Connection> and(List<Connection> connections, Connection... more) {
        List<Connection> all = new ArrayList<>(connections);
        all.addAll(List.of(more));
        return all;
    }

    /** Communities of one size on a ring, each person connected with the next and some of their own, and one in ten outside. */
    static List<Connection> communities(int people, int size, int each, long seed) {
        var random = new SplittableRandom(seed);
        List<Connection> connections = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            connections.add(between(person, (person + 1) % people));
            int first = person / size * size;
            for (int i = 0; i < each; i++) {
                int other = random.nextInt(10) == 0 ? random.nextInt(people) : first + random.nextInt(size);
                if (other < people && Math.abs(other - person) > 1) {
                    connections.add(between(person, other));
                }
            }
        }
        return connections.stream().distinct().toList();
    }

    static List<Connection> ring(int first, int people) {
        return IntStream.range(0, people - (people == 2 ? 1 : 0))
                .mapToObj(i -> between(first + i, first + (i + 1) % people))
                .toList();
    }

    static List<Connection> star(int leaves) {
        return LongStream.range(2, leaves + 2)
                .mapToObj(leaf -> between(1, leaf))
                .toList();
    }

    static double distance(Graph graph, Positions positions, long a, long b) {
        return distance(positions, graph.node(a), graph.node(b));
    }

    private static double distance(Positions positions, int a, int b) {
        return Math.hypot(positions.x(a) - positions.x(b), positions.y(a) - positions.y(b));
    }

    /** Of those who are connected, or of those who are not. */
    static double medianDistance(Graph graph, Positions positions, boolean connected) {
        return median(IntStream.range(0, graph.size())
                .boxed()
                .flatMapToDouble(a -> IntStream.range(0, a)
                        .filter(b -> graph.between(a, b) > 0 == connected)
                        .mapToDouble(b -> distance(positions, a, b))));
    }

    /** Of those who are in both. */
    static double medianMove(Graph graph, Positions before, Graph other, Positions after) {
        return median(IntStream.range(0, graph.size())
                .filter(node -> other.node(graph.person(node)) >= 0)
                .mapToDouble(node -> {
                    int now = other.node(graph.person(node));
                    return Math.hypot(after.x(now) - before.x(node), after.y(now) - before.y(node));
                }));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The side of the square that holds all. */
    static double extent(Positions positions) {
        double[] x = IntStream.range(0, positions.size())
                .mapToDouble(positions::x)
                .sorted()
                .toArray();
        double[] y = IntStream.range(0, positions.size())
                .mapToDouble(positions::y)
                .sorted()
                .toArray();
        return x.length == 0 ? 0 : Math.max(x[x.length - 1] - x[0], y[y.length - 1] - y[0]);
    }

    /** How near the two stand who stand nearest. */
    static double nearest(Positions positions) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int a = 0; a < positions.size(); a++) {
            for (int b = 0; b < a; b++) {
                nearest = Math.min(nearest, distance(positions, a, b));
            }
        }
        return nearest;
    }

    static void assertFinite(Positions positions) {
        for (int node = 0; node < positions.size(); node++) {
            assertThat(positions.x(node)).isFinite();
            assertThat(positions.y(node)).isFinite();
        }
    }

    /** The groups any two of which no line parts, be it level, upright or diagonal. */
    static List<String> overlaps(Graph graph, Positions positions) {
        List<int[]> groups = new Components(graph).connected();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] one = groups.get(i);
                int[] other = groups.get(j);
                if (!areParted(one, other, positions::x)
                        && !areParted(one, other, positions::y)
                        && !areParted(one, other, node -> positions.x(node) + positions.y(node))
                        && !areParted(one, other, node -> positions.x(node) - positions.y(node))) {
                    overlaps.add(graph.person(one[0]) + " " + graph.person(other[0]));
                }
            }
        }
        return overlaps;
    }

    private static boolean areParted(int[] one, int[] other, IntToDoubleFunction along) {
        var first = Arrays.stream(one).mapToDouble(along).summaryStatistics();
        var second = Arrays.stream(other).mapToDouble(along).summaryStatistics();
        return first.getMax() < second.getMin() || second.getMax() < first.getMin();
    }

    static double width(Positions positions) {
        var x = IntStream.range(0, positions.size()).mapToDouble(positions::x).summaryStatistics();
        return x.getMax() - x.getMin();
    }

    static double height(Positions positions) {
        var y = IntStream.range(0, positions.size()).mapToDouble(positions::y).summaryStatistics();
        return y.getMax() - y.getMin();
    }

    /** How much of a picture has someone in it, cut into so many pieces of its width and height. */
    static double covered(Positions positions, int pieces) {
        double left = IntStream.range(0, positions.size())
                .mapToDouble(positions::x)
                .min()
                .orElseThrow();
        double top = IntStream.range(0, positions.size())
                .mapToDouble(positions::y)
                .min()
                .orElseThrow();
        double width = 1.0001 * width(positions);
        double height = 1.0001 * height(positions);
        long withSomeone = IntStream.range(0, positions.size())
                .map(node -> {
                    int column = (int) ((positions.x(node) - left) / width * pieces);
                    int row = (int) ((positions.y(node) - top) / height * pieces);
                    return row * pieces + column;
                })
                .distinct()
                .count();
        return withSomeone / Math.pow(pieces, 2);
    }
}
