package app.tilth.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small table of texts.
 *
 * @param columns what stands above them
 * @param rows as many cells each as there are columns
 */
public record Table(List<String> columns, List<List<String>> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Writes it as CSV for spreadsheets, as {@link CsvExport} does; what would be taken for a formula is guarded. */
    public void writeCsv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(Cell::guarded).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::guarded).toList()));
        }
    }
}
