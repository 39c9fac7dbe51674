package app.tilth.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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

    /** A disc around each group that is connected. */
    static List<Disc> discs(Graph graph, Positions positions) {
        List<Disc> discs = new ArrayList<>();
        for (int[] nodes : new Components(graph).connected()) {
            double[] x = Arrays.stream(nodes).mapToDouble(positions::x).sorted().toArray();
            double[] y = Arrays.stream(nodes).mapToDouble(positions::y).sorted().toArray();
            double middleX = (x[0] + x[x.length - 1]) / 2;
            double middleY = (y[0] + y[y.length - 1]) / 2;
            double radius = Arrays.stream(nodes)
                    .mapToDouble(node -> Math.hypot(positions.x(node) - middleX, positions.y(node) - middleY))
                    .max()
                    .orElseThrow();
            discs.add(new Disc(middleX, middleY, radius));
        }
        return discs;
    }

    static List<String> overlaps(Graph graph, Positions positions) {
        List<Disc> discs = discs(graph, positions);
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Disc a = discs.get(i);
                Disc b = discs.get(j);
                if (Math.hypot(a.x() - b.x(), a.y() - b.y()) < a.radius() + b.radius()) {
                    overlaps.add(a + " " + b);
                }
            }
        }
        return overlaps;
    }
}
