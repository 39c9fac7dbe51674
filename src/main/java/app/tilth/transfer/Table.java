package app.tilth.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A small table of texts.
 *
 * @param columns what stands above them
 * @param rows as many cells each as there are columns
 */
public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Writes it as CSV for spreadsheets, as {@link CsvExport} does; what would be taken for a formula is guarded. */
    public void writeCsv(OutputStream out) throws IOException {
        try (var file = CsvFile.forSpreadsheets(out, columns)) {
            rows.forEach(file::line);
        }
    }
}
