package app.tilth.bench;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Connections between generated people, mostly inside their communities.
 *
 * <p>Everyone stands on a ring, and each person draws only to people less than half the ring ahead: so no pair can be
 * drawn from both ends, and only one person's own draws need remembering.
 */
final class GeneratedConnections {
    private static final double OUTSIDE = .06;

    private final Ties ties;
    private final int connections;
    private final SplittableRandom random;
    private final int reach;

    GeneratedConnections(Ties ties, int connections, SplittableRandom random) {
        this.ties = ties;
        this.random = random;
        reach = (ties.size - 1) / 2;
        this.connections = (int) Math.min(connections, (long) ties.size * Math.max(0, reach));
    }

    void tell(Consumer<Entry> teller) {
        double all = 0;
        for (int i = 0; i < ties.size; i++) {
            all += weight(i);
        }
        double sum = 0;
        int told = 0;
        for (int i = 0; i < ties.size; i++) {
            sum += weight(i);
            int due = (int) Math.round(Math.min(1, sum / all) * connections) - told;
            // Whoever comes later can take no more than their reach: what they could not, this one draws.
            long room = (long) (ties.size - 1 - i) * reach;
            int atLeast = (int) Math.max(0, connections - told - room);
            told += tell(i, Math.max(atLeast, Math.min(due, reach)), teller);
        }
    }

    private int weight(int i) {
        return ties.communityEnd[i] - i;
    }

    private int tell(int i, int edges, Consumer<Entry> teller) {
        Set<Integer> ahead = new HashSet<>();
        for (int edge = 0; edge < edges; edge++) {
            teller.accept(connection(2L + i, 2L + (i + step(i, ahead)) % ties.size));
        }
        return edges;
    }

    private int step(int i, Set<Integer> ahead) {
        int inside = Math.min(reach, ties.communityEnd[i] - i - 1);
        for (int attempt = 0; attempt < 8 && inside > 0 && random.nextDouble() >= OUTSIDE; attempt++) {
            int step = 1 + random.nextInt(inside);
            if (ahead.add(step)) {
                return step;
            }
        }
        int step = 1 + random.nextInt(reach);
        while (!ahead.add(step)) {
            step = 1 + step % reach;
        }
        return step;
    }

    private Connection connection(long a, long b) {
        Connection.Kind kind = random.nextDouble() < .6 ? Connection.Kind.WORKED_WITH : Connection.Kind.KNOWS;
        double source = random.nextDouble();
        return new Connection(
                a,
                b,
                kind,
                source < .2
                        ? Connection.Source.DECLARED
                        : source < .7 ? Connection.Source.IMPORTED : Connection.Source.INFERRED,
                null);
    }
}
