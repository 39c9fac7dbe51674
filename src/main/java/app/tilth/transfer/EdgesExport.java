package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes who knows whom as a list of edges (RFC 4180, UTF-8), one a line, under the headings that programs for graphs look for; they
 * would take a byte order mark for a part of the first. The ids are those in the table of people that {@link CsvExport} writes.
 */
public final class EdgesExport implements Closeable {
    private final CsvFile table;

    public EdgesExport(OutputStream out) {
        table = CsvFile.plain(
                out, List.of("Source", "Target", "Type", "Weight", "Kind", "Known from", "Source name", "Target name"));
    }

    /**
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public void write(GraphEdge edge) {
        table.line(List.of(
                edge.one().id(),
                edge.other().id(),
                "Undirected",
                Double.toString(Math.round(edge.strength() * 1e4) / 1e4),
                edge.kind(),
                edge.source(),
                edge.one().name(),
                edge.other().name()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
