package app.tilth.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes who knows whom as a list of edges (RFC 4180, UTF-8), one a line, under the headings that programs for graphs look for; they
 * would take a byte order mark for a part of the first. The ids are those in the table of people that {@link CsvExport} writes.
 */
public final class EdgesExport implements Closeable {
    private final CsvWriter table;

    public EdgesExport(OutputStream out) {
        table = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        table.writeRecord("Source", "Target", "Type", "Weight", "Kind", "Known from", "Source name", "Target name");
    }

    /**
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public void write(GraphEdge edge) {
        table.writeRecord(
                Cell.guarded(edge.one().id()),
                Cell.guarded(edge.other().id()),
                "Undirected",
                Double.toString(Math.round(edge.strength() * 1e4) / 1e4),
                edge.kind(),
                edge.source(),
                Cell.guarded(edge.one().name()),
                Cell.guarded(edge.other().name()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
