package app.tilth.workspace;

import app.tilth.model.Warmth;
import app.tilth.network.Graph;
import app.tilth.network.Paths;
import app.tilth.tie.TieReadings;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The paths through a graph, kept for as long as neither it nor a tie changes. */
final class KnownPaths {
    private @Nullable Graph graph;
    private @Nullable TieReadings readings;
    private @Nullable Paths all;
    private @Nullable Paths live;

    /** Over all ties. */
    synchronized Paths of(Graph through, TieReadings ties) {
        follow(through, ties);
        Paths known = all == null ? paths(through, ties, _ -> true) : all;
        all = known;
        return known;
    }

    /** Over those ties that are not dormant. */
    synchronized Paths live(Graph through, TieReadings ties) {
        follow(through, ties);
        Paths known = live == null ? paths(through, ties, slot -> ties.warmth(slot) != Warmth.DORMANT) : live;
        live = known;
        return known;
    }

    private void follow(Graph through, TieReadings ties) {
        if (!Objects.equals(graph, through) || !Objects.equals(readings, ties)) {
            graph = through;
            readings = ties;
            all = null;
            live = null;
        }
    }

    private static Paths paths(Graph graph, TieReadings readings, IntPredicate which) {
        double[] strengths = IntStream.of(readings.ties().slots(graph.people()))
                .mapToDouble(slot -> strength(readings, slot, which))
                .toArray();
        return Paths.of(
                graph, strengths, person -> strength(readings, readings.ties().slot(person), which));
    }

    private static double strength(TieReadings readings, int slot, IntPredicate which) {
        return slot >= 0 && which.test(slot) ? readings.strength(slot) : 0;
    }
}
