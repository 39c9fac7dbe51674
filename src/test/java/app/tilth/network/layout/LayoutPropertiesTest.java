package app.tilth.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the picture of any network, whatever was told and wherever people stood before. */
class LayoutPropertiesTest {
    @Property(tries = 200)
    void everyoneHasAPlaceOfTheirOwnInABoundedPicture(@ForAll("connections") List<Connection> connections) {
        Graph graph = Graph.of(connections, LongStream.range(0, 90).toArray());
        Positions positions = new Layout(graph).onThreads(1).run();
        assertThat(positions.size()).isEqualTo(graph.size());
        Drawn.assertFinite(positions);
        assertThat(Drawn.overlaps(graph, positions)).isEmpty();
        assertThat(Drawn.nearest(positions)).isPositive();
        assertThat(Drawn.extent(positions)).isLessThan(10 * Math.sqrt(graph.size()));
        assertThat(new Layout(graph).onThreads(2).run().byPerson(graph)).isEqualTo(positions.byPerson(graph));
    }

    @Property(tries = 100)
    void whereverPeopleStoodBeforeThePictureIsSound(
            @ForAll("connections") List<Connection> connections, @ForAll Random random) {
        Graph graph = Graph.of(connections, LongStream.range(0, 90).toArray());
        Map<Long, Place> places = new HashMap<>();
        for (long person : graph.people()) {
            if (random.nextInt(4) > 0) {
                places.put(person, new Place(random.nextInt(6), random.nextGaussian() * 30));
            }
        }
        Positions positions = new Layout(graph).from(places).onThreads(1).run();
        Drawn.assertFinite(positions);
        assertThat(Drawn.overlaps(graph, positions)).isEmpty();
        assertThat(Drawn.nearest(positions)).isPositive();
        assertThat(Drawn.extent(positions)).isLessThan(1000);
    }

    @Provide
    Arbitrary<List<Connection>> connections() {
        Arbitrary<Long> person = Arbitraries.longs().between(0, 89);
        Arbitrary<Connection.Source> source = Arbitraries.of(Connection.Source.class);
        return Combinators.combine(person, person, source)
                .as((a, b, from) -> new Connection(a, b, Connection.Kind.KNOWS, from, null))
                .list()
                .ofMaxSize(200);
    }
}
