package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Place;
import app.tilth.network.layout.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CourseTest {
    /** A ring of people, everyone moved by as much. */
    private static Drawn ring(int people, double moved) {
        Graph graph = Graph.of(LongStream.range(0, people)
                .mapToObj(i -> Crowd.knows(i, (i + 1) % people))
                .toList());
        Map<Long, Place> places = LongStream.range(0, people)
                .boxed()
                .collect(Collectors.toMap(person -> person, person -> new Place(person + moved, 2 * person - moved)));
        return new Drawn(Crowd.of(graph, Positions.of(graph, places).orElseThrow()));
    }

    @Property
    void afterAnEditEveryoneGlidesStraightFromWhereTheyStood(@ForAll @DoubleRange(min = 0, max = 300) double millis) {
        Course course = Course.between(Optional.of(ring(20, 0)), ring(20, 5)).orElseThrow();
        assertThat(course.isSettling()).isFalse();
        double done = course.done(millis);
        float[] x = course.x(done);
        float[] y = course.y(done);
        for (int node = 0; node < 20; node++) {
            assertThat(x[node]).isCloseTo((float) (node + 5 * done), within(1e-4f));
            assertThat(y[node]).isCloseTo((float) (2 * node - 5 * done), within(1e-4f));
        }
        assertThat(done).isBetween(0.0, 1.0);
        assertThat(millis < 240 || done == 1).as("there in 240 ms").isTrue();
    }

    @Test
    void whereNobodyMovesThereIsNoCourse() {
        assertThat(Course.between(Optional.of(ring(20, 3)), ring(20, 3))).isEmpty();
        assertThat(Course.between(Optional.empty(), ring(20, 3))).isEmpty();
        assertThat(Course.between(Optional.of(ring(20, 3)), ring(0, 0))).isEmpty();
        assertThat(Course.between(Optional.of(ring(0, 0)), ring(20, 3))).isEmpty();
    }

    @Test
    void whoIsNewIsWhereTheyStandFromTheBeginning() {
        Course course = Course.between(Optional.of(ring(15, 0)), ring(20, 5)).orElseThrow();
        assertThat(course.x(0)[14]).isEqualTo(14);
        assertThat(course.x(0)[19]).isEqualTo(24);
    }

    @Test
    void aNewPictureUnfoldsAsItsLayoutDidWithinSixHundredMilliseconds() {
        List<Connection> connections = LongStream.range(0, 600)
                .boxed()
                .flatMap(i -> LongStream.of(1, 7, 20).mapToObj(step -> Crowd.knows(i, i - i % 30 + (i + step) % 30)))
                .collect(Collectors.toCollection(ArrayList::new));
        IntStream.range(1, 20).forEach(group -> connections.add(Crowd.knows(0, 30L * group)));
        Graph graph = Graph.of(connections);
        var looks = new Looks(() -> true);
        Positions end = new Layout(graph).shownTo(looks).run();
        var now = new Drawn(Crowd.of(graph, end), looks.unfolding());
        assertThat(now.unfolding()).hasSizeBetween(4, 24);
        Course course = Course.between(Optional.of(ring(20, 0)), now).orElseThrow();
        assertThat(course.isSettling()).isTrue();
        assertThat(course.done(600)).isEqualTo(1);
        assertThat(course.x(1)).startsWith(now.x()).hasSize(601).endsWith((float)
                now.you().getX());
        assertThat(course.y(1)).startsWith(now.y()).hasSize(601).endsWith((float)
                now.you().getY());
        assertThat(far(course, 0, now)).isGreaterThan(2 * far(course, .7, now));
        assertThat(far(course, .7, now)).isGreaterThan(far(course, .99, now));
        assertThat(course.x(0))
                .as("where they were at its first look")
                .startsWith(floats(now.unfolding().getFirst()));
    }

    private static float[] floats(Positions positions) {
        float[] x = new float[positions.size()];
        IntStream.range(0, x.length).forEach(node -> x[node] = (float) positions.x(node));
        return x;
    }

    /** How far people are from where they will stand, on average. */
    private static double far(Course course, double done, Drawn now) {
        float[] x = course.x(done);
        float[] y = course.y(done);
        return IntStream.range(0, now.x().length)
                .mapToDouble(node -> Math.hypot(x[node] - now.x()[node], y[node] - now.y()[node]))
                .average()
                .orElseThrow();
    }

    @Test
    void aLayoutThatIsNoLongerWantedIsStopped() {
        var looks = new Looks(() -> false);
        assertThat(looks.goOn(() -> Positions.of(Graph.of(List.of()), Map.of()).orElseThrow()))
                .isFalse();
    }
}
