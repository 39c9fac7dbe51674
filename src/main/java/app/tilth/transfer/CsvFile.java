package app.tilth.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as it is written (RFC 4180, UTF-8), line by line; what a spreadsheet would take for a formula is guarded. */
final class CsvFile implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvFile(Writer text, List<String> columns) {
        csv = CsvWriter.builder().build(text);
        line(columns);
    }

    /** With a byte order mark, by which spreadsheets know UTF-8. */
    static CsvFile forSpreadsheets(OutputStream out, List<String> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return new CsvFile(text, columns);
    }

    /** For programs that would take a byte order mark for a part of the first column’s name. */
    static CsvFile plain(OutputStream out, List<String> columns) {
        return new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8), columns);
    }

    /**
     * @throws java.io.UncheckedIOException if the disk fails
     */
    void line(List<String> cells) {
        csv.writeRecord(cells.stream().map(Cell::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
