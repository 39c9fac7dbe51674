package app.tilth.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    /** Zachary's karate club (1977): who met whom outside the club, each member with those of larger number. */
    private static final String[] KARATE = {
        "2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32",
        "3 4 8 14 18 20 22 31",
        "4 8 9 10 14 28 29 33",
        "8 13 14",
        "7 11",
        "7 11 17",
        "17",
        "",
        "31 33 34",
        "34",
        "",
        "",
        "",
        "34",
        "33 34",
        "33 34",
        "",
        "",
        "33 34",
        "34",
        "33 34",
        "",
        "33 34",
        "26 28 30 33 34",
        "26 28 32",
        "32",
        "30 34",
        "34",
        "32 34",
        "33 34",
        "33 34",
        "33 34",
        "34"
    };

    private static List<Connection> karate() {
        List<Connection> connections = new ArrayList<>();
        for (int a = 1; a <= KARATE.length; a++) {
            for (String b : KARATE[a - 1].split(" ", -1)) {
                if (!b.isEmpty()) {
                    connections.add(Drawn.between(a, Long.parseLong(b)));
                }
            }
        }
        return connections;
    }

    @Test
    void inTheKarateClubNeighboursStandNearAndTheTwoSidesApart() {
        Graph graph = Graph.of(karate());
        assertThat(graph.size()).isEqualTo(34);
        Positions positions = new Layout(graph).run();
        double connected = Drawn.medianDistance(graph, positions, true);
        double others = Drawn.medianDistance(graph, positions, false);
        assertThat(connected).isLessThan(.6 * others);
        // When the club fell apart, these went with the instructor, 1, and those with the president, 34.
        for (long person : new long[] {2, 4, 5, 6, 7, 8, 11, 12, 13, 18, 22}) {
            assertThat(Drawn.distance(graph, positions, person, 1))
                    .as("%s", person)
                    .isLessThan(Drawn.distance(graph, positions, person, 34));
        }
        for (long person : new long[] {15, 16, 19, 21, 23, 24, 27, 30, 33}) {
            assertThat(Drawn.distance(graph, positions, person, 34))
                    .as("%s", person)
                    .isLessThan(Drawn.distance(graph, positions, person, 1));
        }
    }

    @Test
    void howManyThreadsThereAreNeverShows() {
        Graph graph = Graph.of(Drawn.communities(2500, 20, 4, 1));
        Positions one = new Layout(graph).onThreads(1).run();
        Map<Long, Place> places = one.byPerson(graph);
        for (int threads : new int[] {2, 3, 8}) {
            Positions several = new Layout(graph).onThreads(threads).run();
            assertThat(several.byPerson(graph)).isEqualTo(places);
        }
        assertThat(new Layout(graph).from(places).onThreads(3).run().byPerson(graph))
                .isEqualTo(new Layout(graph).from(places).onThreads(1).run().byPerson(graph));
    }

    @Test
    void communitiesOfALargeNetworkAreSeenAsSuch() {
        Graph graph = Graph.of(Drawn.communities(2500, 20, 4, 1));
        Positions positions = new Layout(graph).run();
        assertThat(Drawn.medianDistance(graph, positions, true))
                .isLessThan(.1 * Drawn.medianDistance(graph, positions, false));
    }

    @Test
    void thePictureFillsItsFrame() {
        for (int people : new int[] {300, 1500}) {
            Positions positions = new Layout(Graph.of(Drawn.communities(people, 30, 4, 2))).run();
            assertThat(Drawn.width(positions) / Drawn.height(positions)).isBetween(.85, 1.25);
            // On average three people in each piece.
            assertThat(Drawn.covered(positions, (int) Math.sqrt(people / 3.0))).isGreaterThan(.68);
        }
    }

    @Test
    void onePersonLessMovesTheOthersLittle() {
        List<Connection> all = Drawn.communities(1500, 20, 4, 2);
        Graph graph = Graph.of(all);
        Positions before = new Layout(graph).run();
        Graph without = Graph.of(
                all.stream().filter(pair -> pair.a() != 700 && pair.b() != 700).toList());
        Positions after = new Layout(without).from(before.byPerson(graph)).run();
        assertThat(without.size()).isEqualTo(graph.size() - 1);
        assertThat(Drawn.medianMove(graph, before, without, after)).isLessThan(.25);
    }

    @Test
    void oneConnectionLessOrMoreMovesTheOthersLittle() {
        List<Connection> all = Drawn.communities(1500, 20, 4, 3);
        Graph graph = Graph.of(all);
        Positions before = new Layout(graph).run();
        for (List<Connection> changed : List.of(all.subList(1, all.size()), Drawn.and(all, Drawn.between(3, 1400)))) {
            Graph other = Graph.of(changed);
            Positions after = new Layout(other).from(before.byPerson(graph)).run();
            assertThat(Drawn.medianMove(graph, before, other, after)).isLessThan(.25);
        }
    }

    @Test
    void whoeverIsNewStandsWithThoseTheyKnow() {
        List<Connection> all = Drawn.communities(1500, 20, 4, 2);
        Graph graph = Graph.of(all);
        Positions before = new Layout(graph).run();
        Graph more =
                Graph.of(Drawn.and(all, Drawn.between(41, 9000), Drawn.between(43, 9000), Drawn.between(9000, 9001)));
        Positions after = new Layout(more).from(before.byPerson(graph)).run();
        double extent = Drawn.extent(after);
        assertThat(Drawn.distance(more, after, 9000, 41)).isLessThan(.1 * extent);
        assertThat(Drawn.distance(more, after, 9001, 41)).isLessThan(.1 * extent);
        assertThat(Drawn.medianMove(graph, before, more, after)).isLessThan(.25);
    }

    @Test
    void groupsThatAreNotConnectedNeverOverlapAndAreNotFlungAway() {
        List<Connection> all = new ArrayList<>(Drawn.communities(600, 20, 3, 4));
        for (int group = 0; group < 120; group++) {
            all.addAll(Drawn.ring(10_000 + 100 * group, 2 + group % 7));
        }
        Graph graph = Graph.of(all);
        Positions positions = new Layout(graph).run();
        assertThat(Drawn.overlaps(graph, positions)).isEmpty();
        assertThat(Drawn.covered(positions, 12)).isGreaterThan(.75);
        // Neither when a new one comes to those that stand already.
        Graph more = Graph.of(Drawn.and(all, Drawn.between(90_000, 90_001)));
        Positions after = new Layout(more).from(positions.byPerson(graph)).run();
        assertThat(Drawn.overlaps(more, after)).isEmpty();
        assertThat(Drawn.medianMove(graph, positions, more, after)).isLessThan(.25);
    }

    @Test
    void groupsWhoseKeptPlacesOverlapAreMovedApart() {
        List<Connection> all = new ArrayList<>(Drawn.ring(1, 12));
        all.addAll(Drawn.ring(100, 9));
        Graph graph = Graph.of(all);
        Map<Long, Place> inOnePlace = new HashMap<>();
        for (long person : graph.people()) {
            inOnePlace.put(person, new Place(3, 4));
        }
        Positions positions = new Layout(graph).from(inOnePlace).run();
        assertThat(Drawn.overlaps(graph, positions)).isEmpty();
        assertThat(Drawn.nearest(positions)).isGreaterThan(.2);
    }

    @Test
    void peopleWithoutAConnectionStandInATidyBlockBelow() {
        Graph alone = Graph.of(List.of(), LongStream.range(0, 5000).toArray());
        Positions block = new Layout(alone).run();
        assertThat(Drawn.nearest(block)).isGreaterThan(1);
        long rows = IntStream.range(0, 5000).mapToDouble(block::y).distinct().count();
        long columns = IntStream.range(0, 5000).mapToDouble(block::x).distinct().count();
        assertThat(rows * columns).isBetween(5000L, 5000 + columns);
        Graph both = Graph.of(karate(), LongStream.range(0, 100).toArray());
        Positions positions = new Layout(both).run();
        double lowest = LongStream.rangeClosed(1, 34)
                .mapToDouble(person -> positions.y(both.node(person)))
                .max()
                .orElseThrow();
        assertThat(positions.y(both.node(0))).isGreaterThan(lowest + 1);
        assertThat(positions.y(both.node(99))).isGreaterThan(lowest + 1);
    }

    @Test
    void nobodyOneAndTwo() {
        assertThat(new Layout(Graph.of(List.of())).run().size()).isZero();
        Positions one = new Layout(Graph.of(List.of(), new long[] {7})).run();
        assertThat(one.x(0)).isZero();
        assertThat(one.y(0)).isZero();
        Positions two = new Layout(Graph.of(List.of(Drawn.between(1, 2)))).run();
        assertThat(Drawn.nearest(two)).isBetween(.3, 2.0);
    }

    @Test
    void connectionsToldTwiceOrWithOneselfDoNoHarm() {
        List<Connection> all = new ArrayList<>(karate());
        all.addAll(karate());
        for (int person = 1; person < 40; person++) {
            all.add(Drawn.between(person, person));
        }
        Graph graph = Graph.of(all);
        Positions positions = new Layout(graph).run();
        Drawn.assertFinite(positions);
        assertThat(Drawn.nearest(positions)).isGreaterThan(.1);
    }

    @Test
    void aStarOfTwentyThousandIsADiscAroundItsMiddle() {
        Graph graph = Graph.of(Drawn.star(20_000));
        Positions positions = new Layout(graph).run();
        Drawn.assertFinite(positions);
        double[] far = LongStream.rangeClosed(2, 20_001)
                .mapToDouble(person -> Drawn.distance(graph, positions, 1, person))
                .sorted()
                .toArray();
        double[] middle = {
            IntStream.range(0, positions.size())
                    .mapToDouble(positions::x)
                    .average()
                    .orElseThrow(),
            IntStream.range(0, positions.size())
                    .mapToDouble(positions::y)
                    .average()
                    .orElseThrow()
        };
        int hub = graph.node(1);
        assertThat(Math.hypot(positions.x(hub) - middle[0], positions.y(hub) - middle[1]))
                .isLessThan(.25 * far[far.length / 2]);
        assertThat(far[far.length - 1]).isLessThan(4 * far[far.length / 2]);
    }

    @Test
    void damagedPlacesAreForgotten() {
        Graph graph = Graph.of(karate());
        Map<Long, Place> damaged = new HashMap<>();
        for (long person = 1; person <= 34; person++) {
            damaged.put(person, new Place(person % 2 == 0 ? Double.NaN : 1e300, Double.NEGATIVE_INFINITY));
        }
        assertThat(new Layout(graph).from(damaged).run().byPerson(graph))
                .isEqualTo(new Layout(graph).run().byPerson(graph));
    }

    @Test
    void whoeverWatchesSeesEveryoneAndMayStopIt() {
        Graph graph = Graph.of(Drawn.communities(1500, 20, 4, 5));
        List<Positions> frames = new ArrayList<>();
        Positions end =
                new Layout(graph).shownTo(soFar -> frames.add(soFar.get())).run();
        assertThat(frames)
                .hasSizeGreaterThan(50)
                .allSatisfy(frame -> assertThat(frame.size()).isEqualTo(graph.size()));
        frames.forEach(Drawn::assertFinite);
        assertThat(frames.getLast().byPerson(graph)).isEqualTo(end.byPerson(graph));
        AtomicInteger steps = new AtomicInteger();
        assertThatThrownBy(() -> new Layout(graph)
                        .shownTo(soFar -> steps.incrementAndGet() < 5)
                        .run())
                .isInstanceOf(CancellationException.class);
        assertThat(steps).hasValue(5);
    }
}
