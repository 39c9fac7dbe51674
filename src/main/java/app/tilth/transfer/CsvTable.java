package app.tilth.transfer;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * The rows of a CSV file below its header, wherever in the first lines that is. Separator and encoding are guessed; rows
 * with nothing in them are passed over.
 */
final class CsvTable implements Closeable {
    private static final int PEEK = 16 * 1024;
    private static final int MOST_PREAMBLE = 25;
    private static final int MOST_COLUMNS = 1_000;

    private final String file;
    private final DraftSink sink;
    private final TextReader text;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private String[] row = {};
    private long line;
    private boolean isTorn;

    /**
     * @param file its name for problems
     * @param header column names, in lower case, that the header is known by
     * @throws UnreadableFile if there is no such header
     */
    CsvTable(String file, InputStream in, Collection<String> header, DraftSink sink)
            throws UnreadableFile, IOException {
        this.file = file;
        this.sink = sink;
        text = new TextReader(in);
        BufferedReader chars = new BufferedReader(text, PEEK);
        csv = CsvReader.builder()
                .fieldSeparator(separator(chars, header))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(chars);
        records = csv.iterator();
        readHeader(header);
    }

    private char separator(BufferedReader chars, Collection<String> header) throws UnreadableFile, IOException {
        chars.mark(PEEK);
        char[] start = new char[PEEK];
        int length = 0;
        for (int got = 0; got >= 0 && length < PEEK; length += Math.max(0, got)) {
            got = chars.read(start, length, PEEK - length);
        }
        chars.reset();
        String first = header.iterator().next();
        for (String one : new String(start, 0, length).split("\\R", MOST_PREAMBLE)) {
            String lower = one.toLowerCase(Locale.ROOT);
            if (lower.contains(first)) {
                long commas = count(lower, ',');
                long semicolons = count(lower, ';');
                long tabs = count(lower, '\t');
                return commas >= semicolons && commas >= tabs ? ',' : semicolons >= tabs ? ';' : '\t';
            }
        }
        throw new UnreadableFile(file, 0, Texts.get("csv.no-header", String.join(", ", header)));
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    private void readHeader(Collection<String> header) throws UnreadableFile, IOException {
        for (int i = 0; i < MOST_PREAMBLE && advance(); i++) {
            columns.clear();
            for (int column = 0; column < row.length; column++) {
                columns.putIfAbsent(Text.line(row[column]).toLowerCase(Locale.ROOT), column);
            }
            if (columns.keySet().containsAll(header)) {
                if (row.length > MOST_COLUMNS) {
                    throw new UnreadableFile(file, line(), Texts.get("csv.columns", row.length, MOST_COLUMNS));
                }
                return;
            }
        }
        throw new UnreadableFile(file, 0, Texts.get("csv.no-header", String.join(", ", header)));
    }

    /**
     * Goes to the next row that has anything in it.
     *
     * @return false at the end
     * @throws UnreadableFile if it ends within quotation marks: all since they were opened is lost
     */
    boolean next() throws UnreadableFile, IOException {
        while (true) {
            if (sink.isCancelled()) {
                throw new CancellationException();
            }
            if (!advance()) {
                return false;
            }
            if (isTorn) {
                throw new UnreadableFile(file, line(), Texts.get("csv.quote"));
            }
            if (row.length > MOST_COLUMNS) {
                problem(Texts.get("csv.columns", row.length, MOST_COLUMNS));
            } else if (!isBlank()) {
                return true;
            }
        }
    }

    /** Where the row starts in the file, 1-based. */
    int line() {
        return (int) Math.min(Integer.MAX_VALUE, line);
    }

    /** The first of the columns the file has; negative where it has none of them. */
    int column(String... names) {
        for (String name : names) {
            Integer column = columns.get(name);
            if (column != null) {
                return column;
            }
        }
        return -1;
    }

    /** A field as it stands; empty where the row or the file has no such column. */
    String raw(int column) {
        return column >= 0 && column < row.length ? row[column] : "";
    }

    /** A field as one line of text. */
    String get(int column) {
        return Text.line(raw(column));
    }

    /** Reports the row. */
    void problem(String reason) {
        sink.problem(new Problem(file, line(), reason));
    }

    private boolean advance() throws UnreadableFile, IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            List<String> fields = record.getFields();
            row = fields.toArray(String[]::new);
            isTorn = !records.hasNext() && text.isQuoteOpen() && (!text.endsWithLine() || hasLines());
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            int at = line() + 1 + (int) count(String.join("", row), '\n');
            throw new UnreadableFile(file, at, Texts.get("csv.broken"));
        }
    }

    private boolean hasLines() {
        for (String field : row) {
            if (field.indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        for (String field : row) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
