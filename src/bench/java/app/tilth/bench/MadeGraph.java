package app.tilth.bench;

import app.tilth.model.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A made network: three of four connections inside communities of all sizes, the others between anyone. */
final class MadeGraph {
    private MadeGraph() {}

    /**
     * The connections of it; a few fewer than asked for, where someone would be connected with themselves.
     *
     * @param people whose ids are from 0 to below this
     * @param count a multiple of it
     */
    static List<Connection> connections(int people, int count) {
        var random = new SplittableRandom(7);
        List<Connection> connections = new ArrayList<>();
        int first = 0;
        while (first < people) {
            int size = (int) Math.min(people - first, 8 / Math.pow(1 - random.nextDouble(), .7));
            int end = first + Math.min(size, people / 5);
            for (int person = first; person < end; person++) {
                int inside = person + 1 == people ? 0 : count / people;
                for (int i = 0; i < inside; i++) {
                    int other = random.nextInt(4) > 0 ? random.nextInt(first, end) : random.nextInt(people);
                    if (other != person) {
                        connections.add(connection(person, other));
                    }
                }
            }
            first = end;
        }
        return connections;
    }

    static Connection connection(long a, long b) {
        return new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, null);
    }
}
