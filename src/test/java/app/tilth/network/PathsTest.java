package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PathsTest {
    @Test
    void multipliesTheStrengthsAlongTheWay() {
        Paths paths = Paths.of(graph(link(1, 2, .6), link(2, 3, .5)), ties(Map.of(1L, .8)));
        Path path = paths.best(3).orElseThrow();
        assertThat(path.people()).containsExactly(1L, 2L, 3L);
        assertThat(path.reliability()).isEqualTo(.8 * .6 * .5, within(1e-12));
        assertThat(path.first()).isEqualTo(1);
        assertThat(path.target()).isEqualTo(3);
        assertThat(paths.reliability(3)).isEqualTo(path.reliability(), within(1e-12));
    }

    @Test
    void aDetourIsTakenWhereItIsMoreReliable() {
        Paths paths = Paths.of(graph(link(1, 4, .1), link(1, 2, .9), link(2, 4, .9)), ties(Map.of(1L, 1.0)));
        assertThat(paths.best(4, 3)).extracting(Path::people).containsExactly(List.of(1L, 2L, 4L), List.of(1L, 4L));
    }

    @Test
    void yourOwnTieIsAPathButNotOneThroughOthers() {
        Paths paths = Paths.of(graph(link(1, 2, .5)), ties(Map.of(1L, .9, 2L, .1)));
        assertThat(paths.best(2, 3)).extracting(Path::people).containsExactly(List.of(1L, 2L), List.of(2L));
        assertThat(paths.through(2, 3)).extracting(Path::people).containsExactly(List.of(1L, 2L));
    }

    @Test
    void fourStepsAreTheFurthest() {
        Paths paths =
                Paths.of(graph(link(1, 2, 1), link(2, 3, 1), link(3, 4, 1), link(4, 5, 1)), ties(Map.of(1L, 1.0)));
        assertThat(paths.best(4))
                .hasValueSatisfying(path -> assertThat(path.steps()).isEqualTo(4));
        assertThat(paths.best(5)).isEmpty();
        assertThat(paths.reliability(5)).isZero();
    }

    @Test
    void whoHasNoConnectionIsReachedByYourTieOnly() {
        Paths paths = Paths.of(graph(link(1, 2, .5)), ties(Map.of(7L, .4)));
        assertThat(paths.best(7)).hasValue(new Path(List.of(7L), .4));
        assertThat(paths.reliability(7)).isEqualTo(.4);
        assertThat(paths.through(7, 3)).isEmpty();
        assertThat(paths.best(2)).isEmpty();
        assertThat(paths.best(99, 3)).isEmpty();
    }

    @Property(tries = 300)
    void findsTheBestOfAllWays(@ForAll long seed) {
        Random random = new Random(seed);
        int people = 3 + random.nextInt(7);
        List<Connection> all = new ArrayList<>();
        for (int a = 1; a <= people; a++) {
            for (int b = a + 1; b <= people; b++) {
                if (random.nextInt(3) > 0) {
                    all.add(link(a, b, .05 + .9 * random.nextDouble()));
                }
            }
        }
        double[] strengths = random.doubles(people + 1).map(s -> s < .4 ? 0 : s).toArray();
        Graph graph = Graph.of(all);
        Paths paths = Paths.of(graph, person -> strengths[(int) person]);
        for (long target : LongStream.rangeClosed(1, people).toArray()) {
            List<Path> ways = every(graph, strengths, target);
            assertThat(paths.best(target, 3)).isEqualTo(ways.subList(0, Math.min(3, ways.size())));
            List<Path> through =
                    ways.stream().filter(way -> way.steps() > 1).limit(3).toList();
            assertThat(paths.through(target, 3)).isEqualTo(through);
            assertThat(paths.reliability(target))
                    .isEqualTo(ways.isEmpty() ? 0 : ways.getFirst().reliability(), within(1e-12));
        }
    }

    private static List<Path> every(Graph graph, double[] strengths, long target) {
        List<Path> ways = new ArrayList<>();
        back(graph, strengths, List.of(target), 1, ways);
        ways.sort(Comparator.comparingDouble(Path::reliability).reversed());
        return ways;
    }

    private static void back(Graph graph, double[] strengths, List<Long> way, double product, List<Path> ways) {
        long here = way.getFirst();
        if (strengths[(int) here] > 0) {
            ways.add(new Path(way, product * strengths[(int) here]));
        }
        int node = graph.node(here);
        Set<Long> visited = new HashSet<>(way);
        for (int i = 0; node >= 0 && way.size() < Paths.MOST_STEPS && i < graph.degree(node); i++) {
            long other = graph.person(graph.neighbour(node, i));
            if (!visited.contains(other)) {
                List<Long> longer = new ArrayList<>(List.of(other));
                longer.addAll(way);
                back(graph, strengths, longer, product * graph.strength(node, i), ways);
            }
        }
    }

    private static LongToDoubleFunction ties(Map<Long, Double> strengths) {
        return person -> strengths.getOrDefault(person, 0.0);
    }

    private static Graph graph(Connection... connections) {
        return Graph.of(List.of(connections));
    }

    private static Connection link(long a, long b, double strength) {
        return new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, strength);
    }
}
