package app.tilth.network;

import app.tilth.model.Connection;
import java.util.ArrayList;
import java.util.List;

/** Connections for tests, told in a few words: "1-2 2-3". */
final class Threads {
    private Threads() {}

    static List<Connection> of(String pairs) {
        List<Connection> connections = new ArrayList<>();
        for (String pair : pairs.split(" ", -1)) {
            String[] ends = pair.split("-", 2);
            connections.add(between(Long.parseLong(ends[0]), Long.parseLong(ends[1])));
        }
        return connections;
    }

    static Graph graph(String pairs) {
        return Graph.of(of(pairs));
    }

    static Connection between(long a, long b) {
        return new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, null);
    }
}
