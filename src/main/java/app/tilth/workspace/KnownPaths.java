package app.tilth.workspace;

import app.tilth.model.Warmth;
import app.tilth.network.Graph;
import app.tilth.network.Paths;
import app.tilth.suggest.Facts;
import app.tilth.tie.TieReadings;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The paths by what is known, kept for as long as neither a tie nor a connection changes. */
final class KnownPaths {
    private @Nullable Graph graph;
    private @Nullable TieReadings readings;
    private @Nullable Paths all;
    private @Nullable Paths live;

    /** Over all ties. */
    synchronized Paths of(Facts facts) {
        follow(facts);
        Paths known = all == null ? paths(facts, _ -> true) : all;
        all = known;
        return known;
    }

    /** Over those ties that are not dormant. */
    synchronized Paths live(Facts facts) {
        follow(facts);
        Paths known = live == null ? paths(facts, slot -> facts.readings().warmth(slot) != Warmth.DORMANT) : live;
        live = known;
        return known;
    }

    private void follow(Facts facts) {
        if (graph != facts.graph() || readings != facts.readings()) {
            graph = facts.graph();
            readings = facts.readings();
            all = null;
            live = null;
        }
    }

    private static Paths paths(Facts facts, IntPredicate which) {
        TieReadings readings = facts.readings();
        double[] strengths = IntStream.of(readings.ties().slots(facts.graph().people()))
                .mapToDouble(slot -> strength(readings, slot, which))
                .toArray();
        return Paths.of(
                facts.graph(),
                strengths,
                person -> strength(readings, readings.ties().slot(person), which));
    }

    private static double strength(TieReadings readings, int slot, IntPredicate which) {
        return slot >= 0 && which.test(slot) ? readings.strength(slot) : 0;
    }
}
