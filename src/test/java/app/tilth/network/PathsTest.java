package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Connection;
import app.tilth.network.Paths.Door;
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

    @Test
    void anOrganizationIsEnteredThroughItsDoors() {
        Paths paths =
                Paths.of(graph(link(1, 2, .6), link(1, 3, .6), link(4, 5, .9)), ties(Map.of(1L, .8, 4L, .5, 9L, .1)));
        assertThat(paths.into(List.of(new Door(2, 1), new Door(3, .6), new Door(5, 1), new Door(9, 1)), 3))
                .extracting(Path::people)
                .containsExactly(List.of(1L, 2L), List.of(4L, 5L), List.of(1L, 3L));
        assertThat(paths.into(List.of(new Door(9, .5)), 3)).containsExactly(new Path(List.of(9L), .05));
        assertThat(paths.into(List.of(), 3)).isEmpty();
        assertThat(paths.into(List.of(new Door(2, 1)), 0)).isEmpty();
        assertThat(paths.into(List.of(new Door(2, 0), new Door(77, 1)), 3)).isEmpty();
    }

    @Test
    void theStepThroughTheDoorIsOneOfTheFour() {
        Paths paths = Paths.of(graph(link(1, 2, 1), link(2, 3, 1), link(3, 4, 1)), ties(Map.of(1L, .9)));
        assertThat(paths.into(List.of(new Door(3, 1)), 1)).hasSize(1);
        assertThat(paths.into(List.of(new Door(4, 1)), 1)).isEmpty();
    }

    /** 3 is known better than through 2, so that 2 is no way to begin; 5 opens the door before 6 could. */
    @Test
    void waysThatBeginTooEarlyOrEndTooLateAreNotToldApart() {
        Paths paths = Paths.of(
                graph(link(2, 3, .5), link(3, 4, .5), link(5, 6, .9)), ties(Map.of(2L, .6, 3L, .4, 5L, .7, 6L, .1)));
        assertThat(paths.apart(4, 3)).extracting(Path::people).containsExactly(List.of(3L, 4L));
        assertThat(paths.into(List.of(new Door(5, 1), new Door(6, 1)), 3))
                .extracting(Path::people)
                .containsExactly(List.of(5L), List.of(6L));
    }

    @Test
    void someoneKnownToTwentyThousandIsReachedAndReachesAll() {
        List<Connection> all = new ArrayList<>();
        List<Door> doors = new ArrayList<>();
        for (long person = 2; person <= 20_001; person++) {
            all.add(link(1, person, .3));
            doors.add(new Door(person, 1));
        }
        Paths paths = Paths.of(Graph.of(all), ties(Map.of(1L, .5, 700L, .9, 800L, .2)));
        assertThat(paths.apart(1, 3))
                .extracting(Path::people)
                .containsExactly(List.of(1L), List.of(700L, 1L), List.of(800L, 1L));
        assertThat(paths.best(900, 2))
                .extracting(Path::people)
                .containsExactly(List.of(1L, 900L), List.of(700L, 1L, 900L));
        assertThat(paths.into(doors, 3)).extracting(Path::first).containsExactly(700L, 800L, 1L);
    }

    @Property(tries = 400)
    void findsTheBestOfTheWaysWorthTellingApart(@ForAll long seed) {
        Random random = new Random(seed);
        int people = 3 + random.nextInt(7);
        Graph graph = Graph.of(connections(people, random));
        double[] strengths = random.doubles(people + 1).map(s -> s < .4 ? 0 : s).toArray();
        double[] doors = random.doubles(people + 1).map(s -> s < .6 ? 0 : s).toArray();
        Paths paths = Paths.of(graph, person -> strengths[(int) person]);
        List<Path> into = LongStream.rangeClosed(1, people)
                .boxed()
                .flatMap(last -> every(graph, strengths, last).stream()
                        .filter(way -> way.steps() < Paths.MOST_STEPS)
                        .map(way -> new Path(way.people(), way.reliability() * doors[last.intValue()])))
                .filter(way -> way.reliability() > 0)
                .toList();
        assertThat(paths.into(
                        LongStream.rangeClosed(1, people)
                                .mapToObj(person -> new Door(person, doors[(int) person]))
                                .toList(),
                        3))
                .usingElementComparator(PathsTest::compare)
                .isEqualTo(bestApart(into, 0));
        for (long target : LongStream.rangeClosed(1, people).toArray()) {
            assertThat(paths.apart(target, 3))
                    .usingElementComparator(PathsTest::compare)
                    .isEqualTo(bestApart(every(graph, strengths, target), 1));
        }
    }

    private static int compare(Path one, Path other) {
        boolean same = one.people().equals(other.people()) && Math.abs(one.reliability() - other.reliability()) < 1e-12;
        return same ? 0 : 1;
    }

    /**
     * Without those that another one which is as good is a part of: its end, or its beginning.
     *
     * @param goals how many at its end are the goal itself, which everyone may also be begun with
     */
    private static List<Path> bestApart(List<Path> all, int goals) {
        return all.stream()
                .filter(way -> all.stream()
                        .noneMatch(other -> other.steps() < way.steps()
                                && other.steps() > goals
                                && other.reliability() >= way.reliability()
                                && (isEnd(other.people(), way.people()) || isBeginning(other.people(), way.people()))))
                .sorted(Comparator.comparingDouble(Path::reliability).reversed())
                .limit(3)
                .toList();
    }

    private static boolean isEnd(List<Long> part, List<Long> of) {
        return of.subList(of.size() - part.size(), of.size()).equals(part);
    }

    private static boolean isBeginning(List<Long> part, List<Long> of) {
        return of.subList(0, part.size()).equals(part);
    }

    private static List<Connection> connections(int people, Random random) {
        List<Connection> all = new ArrayList<>();
        for (int a = 1; a <= people; a++) {
            for (int b = a + 1; b <= people; b++) {
                if (random.nextInt(3) > 0) {
                    all.add(link(a, b, random.nextInt(9) == 0 ? 0 : .05 + .9 * random.nextDouble()));
                }
            }
        }
        return all;
    }

    @Property(tries = 300)
    void findsTheBestOfAllWays(@ForAll long seed) {
        Random random = new Random(seed);
        int people = 3 + random.nextInt(7);
        List<Connection> all = connections(people, random);
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
