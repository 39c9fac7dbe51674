package app.tilth.bench;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Positions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

/**
 * How long it takes until everyone of a network has their place, on all processors, in milliseconds.
 *
 * <p>With {@code -Dgraph=FILE -Dout=FILE}: the first line of the graph is "nodes edges", each further one "a b", an edge; the
 * positions are written as "x y", one line a node.
 *
 * <ul>
 *   <li>{@code time}: the median of 7 runs after 3 that warm up.
 *   <li>{@code time_first}: the very first of them, in a process that has just started.
 * </ul>
 *
 * <p>Without, for a made network of 50,000 people with 100,000 connections, {@code first_50000}: the very first run, until all
 * have come to rest, so later than the first picture that can be used.
 */
final class LayoutBench {
    private static final int WARMING = 3;
    private static final int RUNS = 7;
    private static final int PEOPLE = 50_000;
    private static final int CONNECTIONS = 100_000;

    private final Figures figures = new Figures("layout");

    void run() throws Exception {
        String file = System.getProperty("graph", "");
        if (file.isEmpty()) {
            made();
        } else {
            read(Path.of(file));
        }
    }

    private void read(Path file) throws Exception {
        Graph graph = graph(file);
        Positions[] positions = new Positions[1];
        double[] times = new double[WARMING + RUNS];
        for (int i = 0; i < times.length; i++) {
            times[i] = Figures.time(() -> positions[0] = new Layout(graph).run());
        }
        figures.print("time", Figures.median(Arrays.copyOfRange(times, WARMING, times.length)), "ms");
        figures.print("time_first", times[0], "ms");
        String out = System.getProperty("out", "");
        if (!out.isEmpty()) {
            write(positions[0], Path.of(out));
        }
    }

    private static Graph graph(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.US_ASCII))) {
            int nodes = Integer.parseInt(lines.readLine().split(" ", 2)[0]);
            List<Connection> connections = lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .map(ends -> MadeGraph.connection(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
                    .toList();
            return Graph.of(connections, LongStream.range(0, nodes).toArray());
        }
    }

    private static void write(Positions positions, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int node = 0; node < positions.size(); node++) {
            lines.add(positions.x(node) + " " + positions.y(node));
        }
        Files.write(file, lines);
    }

    private void made() throws Exception {
        Graph graph = Graph.of(MadeGraph.connections(PEOPLE, CONNECTIONS));
        figures.note(graph.size() + " people");
        figures.print("first_50000", Figures.time(() -> new Layout(graph).run()), "ms");
    }
}
