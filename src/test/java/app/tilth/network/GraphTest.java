package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphTest {
    private static final double TINY = 1e-12;

    @Test
    void whoeverKnowsNobodyIsNoNode() {
        Graph graph = Threads.graph("3-7 7-20");
        assertThat(graph.size()).isEqualTo(3);
        assertThat(graph.node(7)).isEqualTo(1);
        assertThat(graph.person(2)).isEqualTo(20);
        assertThat(graph.node(4)).isNegative();
        assertThat(Graph.of(List.of()).size()).isZero();
    }

    @Test
    void aConnectionIsAsStrongAsItsSourceUnlessTheUserSaysOtherwise() {
        Graph graph = Graph.of(List.of(
                connection(1, 2, Connection.Source.IMPORTED, null),
                connection(1, 3, Connection.Source.INFERRED, .9),
                connection(1, 4, Connection.Source.DECLARED, 0.0)));
        assertThat(graph.degree(0)).isEqualTo(2);
        assertThat(graph.strength(0, 0)).isEqualTo(.3);
        assertThat(graph.strength(0, 1)).isEqualTo(.9);
        assertThat(graph.node(4)).isNegative();
    }

    @Test
    void whatIsAroundSomeoneIsAnotherNumberOnceTheirConnectionsAreOthers() {
        Graph graph = Threads.graph("1-2 1-3 3-4");
        assertThat(graph.around(0)).isEqualTo(Threads.graph("1-2 1-3 3-5").around(0));
        assertThat(graph.around(0)).isEqualTo(Threads.graph("0-9 1-2 1-3").around(1));
        assertThat(graph.around(0)).isNotEqualTo(Threads.graph("1-2 1-4").around(0));
        assertThat(graph.around(0)).isNotEqualTo(Threads.graph("1-2").around(0));
        assertThat(graph.around(0))
                .isNotEqualTo(Graph.of(List.of(
                                connection(1, 2, Connection.Source.DECLARED, .61),
                                connection(1, 3, Connection.Source.DECLARED, null)))
                        .around(0));
    }

    private static Connection connection(long a, long b, Connection.Source source, @Nullable Double strength) {
        return new Connection(a, b, Connection.Kind.KNOWS, source, strength);
    }

    @Test
    void ofTwoToldForAPairTheStrongerCountsAndNobodyKnowsThemselves() {
        Graph graph = Graph.of(List.of(
                connection(1, 2, Connection.Source.INFERRED, null),
                connection(2, 1, Connection.Source.DECLARED, null),
                connection(1, 2, Connection.Source.IMPORTED, null),
                connection(3, 3, Connection.Source.DECLARED, null)));
        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.degree(0)).isEqualTo(1);
        assertThat(graph.strength(0, 0)).isEqualTo(.6);
        assertThat(graph.strength(1)).isEqualTo(.6);
    }

    @Test
    void whoKnowsTwentyThousandIsHardlyConstrained() {
        int many = 20_000;
        List<Connection> pairs = new ArrayList<>();
        for (long person = 1; person <= many; person++) {
            pairs.add(Threads.between(0, person));
        }
        Graph star = Graph.of(pairs);
        assertThat(StructuralHoles.constraint(star, 0)).isEqualTo(1.0 / many, within(TINY));
        assertThat(StructuralHoles.effectiveSize(star, 0)).isEqualTo(many, within(TINY));
        for (int node = 1; node <= many; node++) {
            assertThat(StructuralHoles.constraint(star, node)).isEqualTo(1);
        }
    }

    /** As the formulas read, pair by pair. */
    @Property(tries = 200)
    void constraintAndEffectiveSizeAreAsDefined(@ForAll("weighed") List<Connection> pairs) {
        Graph graph = Graph.of(pairs);
        for (int i = 0; i < graph.size(); i++) {
            double constraint = 0;
            double redundant = 0;
            for (int j = 0; j < graph.size(); j++) {
                double share = graph.between(i, j) / graph.strength(i);
                for (int q = 0; q < graph.size(); q++) {
                    share += graph.between(i, q) / graph.strength(i) * graph.between(q, j) / graph.strength(q);
                    redundant += graph.between(i, j) > 0 && graph.between(i, q) > 0 && graph.between(j, q) > 0 ? 1 : 0;
                }
                constraint += graph.between(i, j) > 0 ? share * share : 0;
            }
            assertThat(StructuralHoles.constraint(graph, i)).isEqualTo(constraint, within(1e-9));
            assertThat(StructuralHoles.effectiveSize(graph, i))
                    .isEqualTo(graph.degree(i) - redundant / graph.degree(i), within(1e-9));
        }
    }

    @Provide
    Arbitrary<List<Connection>> weighed() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.of(0.0, .1, .3, .6, 1.0))
                .as((a, b, strength) -> connection(a, b, Connection.Source.DECLARED, strength))
                .list()
                .ofMaxSize(50);
    }

    /** Worked by hand: in a star each of three alters has a third and no way round; in a triangle half and a quarter around. */
    @Test
    void constraintOfAStarAndOfATriangle() {
        assertThat(StructuralHoles.constraint(Threads.graph("1-2 1-3 1-4"), 0))
                .isEqualTo(3 * Math.pow(1 / 3.0, 2), within(TINY));
        assertThat(StructuralHoles.constraint(Threads.graph("1-2 1-3 2-3"), 0))
                .isEqualTo(2 * Math.pow(.75, 2), within(TINY));
        assertThat(StructuralHoles.constraint(Threads.graph("1-2"), 0)).isEqualTo(1, within(TINY));
    }

    @Test
    void effectiveSizeCountsThoseWhoKnowEachOtherAsOne() {
        assertThat(StructuralHoles.effectiveSize(Threads.graph("1-2 1-3 1-4"), 0))
                .isEqualTo(3);
        assertThat(StructuralHoles.effectiveSize(Threads.graph("1-2 1-3 1-4 2-3 2-4 3-4"), 0))
                .isEqualTo(1, within(TINY));
        assertThat(StructuralHoles.effectiveSize(Threads.graph("1-2 1-3 1-4 2-3"), 0))
                .isEqualTo(3 - 2 / 3.0, within(TINY));
    }

    @Test
    void aBridgeIsLessConstrainedThanThoseItJoins() {
        Graph graph = Threads.graph("1-2 1-3 2-3 4-5 4-6 5-6 7-1 7-4");
        double bridge = StructuralHoles.constraint(graph, graph.node(7));
        for (long person = 1; person <= 6; person++) {
            if (person != 1 && person != 4) {
                assertThat(StructuralHoles.constraint(graph, graph.node(person)))
                        .isGreaterThan(bridge);
            }
        }
    }

    @Test
    void twoCirclesOfFriendsAreTwoCommunities() {
        Graph graph = Threads.graph("1-2 1-3 1-4 2-3 2-4 3-4 4-5 5-6 5-7 5-8 6-7 6-8 7-8 20-21");
        Communities communities = Communities.of(graph);
        assertThat(communities.count()).isEqualTo(3);
        assertThat(members(graph, communities, 1)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(members(graph, communities, 8)).containsExactlyInAnyOrder(5L, 6L, 7L, 8L);
        assertThat(communities.size(communities.of(graph.node(20)))).isEqualTo(2);
        assertThat(Communities.of(Graph.of(List.of())).count()).isZero();
    }

    private static Set<Long> members(Graph graph, Communities communities, long person) {
        int community = communities.of(graph.node(person));
        Set<Long> members = new HashSet<>();
        IntStream.range(0, graph.size())
                .filter(node -> communities.of(node) == community)
                .forEach(node -> members.add(graph.person(node)));
        return members;
    }

    /** Whatever order connections are read in, the graph and its communities are the same, and every bound holds. */
    @Property(tries = 200)
    void theOrderOfTheConnectionsNeverShows(@ForAll("pairs") List<Connection> pairs, @ForAll Random random) {
        List<Connection> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        Graph graph = Graph.of(pairs);
        Graph other = Graph.of(shuffled);
        Communities communities = Communities.of(graph);
        Communities again = Communities.of(other);
        int sizes = 0;
        for (int community = 0; community < communities.count(); community++) {
            assertThat(communities.size(community)).isPositive();
            sizes += communities.size(community);
        }
        assertThat(sizes).isEqualTo(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            assertThat(other.person(node)).isEqualTo(graph.person(node));
            assertThat(again.of(node)).isEqualTo(communities.of(node));
            double size = StructuralHoles.effectiveSize(graph, node);
            assertThat(size).isBetween(1 - TINY, graph.degree(node) + TINY);
            assertThat(StructuralHoles.constraint(graph, node)).isBetween(1.0 / graph.degree(node) - TINY, 2.0);
            for (int i = 0; i < graph.degree(node); i++) {
                int neighbour = graph.neighbour(node, i);
                assertThat(graph.between(neighbour, node)).isEqualTo(graph.strength(node, i));
                assertThat(i == 0 || graph.neighbour(node, i - 1) < neighbour).isTrue();
            }
        }
    }

    /** A part keeps the connections within it, a change replaces those of whom it concerns: as if made of these from the start. */
    @Property(tries = 200)
    void partsAndChangesAreWhatWouldBeMadeAnew(
            @ForAll("pairs") List<Connection> before, @ForAll("pairs") List<Connection> after, @ForAll long seed) {
        var random = new Random(seed);
        long[] everyone =
                LongStream.range(0, 35).filter(_ -> random.nextInt(8) > 0).toArray();
        Set<Long> changed = LongStream.range(0, 35)
                .filter(_ -> random.nextInt(4) == 0)
                .boxed()
                .collect(Collectors.toSet());
        Predicate<Connection> concerns = pair -> changed.contains(pair.a()) || changed.contains(pair.b());
        List<Connection> theirs = after.stream().filter(concerns).toList();
        List<Connection> now = new ArrayList<>(theirs);
        before.stream().filter(concerns.negate()).forEach(now::add);
        Set<Long> there = LongStream.of(everyone).boxed().collect(Collectors.toSet());
        Predicate<Connection> within = pair -> there.contains(pair.a()) && there.contains(pair.b());
        Graph made = Graph.of(now.stream().filter(within).toList(), everyone);
        assertThat(Graph.of(before).after(changed, theirs, everyone)).isEqualTo(made);
        Graph all = Graph.of(now, everyone);
        assertThat(all.among(node -> there.contains(all.person(node)))).isEqualTo(made);
    }

    @Provide
    Arbitrary<List<Connection>> pairs() {
        Arbitrary<Long> person = Arbitraries.longs().between(1, 30);
        return Combinators.combine(person, person)
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> Threads.between(Math.min(a, b), Math.max(a, b)))
                .list()
                .uniqueElements()
                .ofMaxSize(60);
    }
}
