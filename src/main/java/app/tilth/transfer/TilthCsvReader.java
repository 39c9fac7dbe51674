package app.tilth.transfer;

import app.tilth.words.Messages;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CsvExport} wrote, as well when a spreadsheet has saved it with semicolons or tabs, other columns
 * beside Tilth's, or new rows without an id.
 */
public final class TilthCsvReader implements FormatReader {
    private static final int HEAD = 1024;
    private static final Pattern OPENING = Pattern.compile("\uFEFF?(\"?)" + PersonColumn.UID.header() + "\\1([,;\t])");

    private final Messages messages = Messages.of("export");
    private final Normal normal;

    /**
     * @param normal for contact points that were added to the file by hand
     */
    public TilthCsvReader(Normal normal) {
        this.normal = normal;
    }

    @Override
    public String name() {
        return messages.get("csv.name");
    }

    @Override
    public boolean accepts(Path file) {
        try {
            return separator(file).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        char separator = separator(file.path())
                .orElseThrow(() -> new UnreadableFile(file.name(), 1, messages.get("csv.foreign")));
        Rows rows = new Rows(file, sink);
        try (InputStream in = file.open();
                QuoteCount text = new QuoteCount(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
                CsvReader<CsvRecord> table = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : table) {
                if (sink.isCancelled()) {
                    throw new CancellationException();
                }
                rows.take(row);
            }
            if (text.isInsideCell()) {
                throw rows.unreadable("csv.truncated");
            }
            rows.end();
        } catch (CsvParseException | UncheckedIOException e) {
            switch (e.getCause()) {
                case CharacterCodingException coding -> throw rows.unreadable("csv.not_utf8");
                case IOException io -> throw io;
                case null, default -> throw rows.unreadable("csv.malformed");
            }
        }
    }

    /** The separator of Tilth's CSV, empty for any other file. */
    private static Optional<Character> separator(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher opening = OPENING.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return opening.lookingAt() ? Optional.of(opening.group(2).charAt(0)) : Optional.empty();
        }
    }

    /** The rows of one file, the first of which names the columns. Each is told once the next is begun. */
    private final class Rows {
        private final ImportFile file;
        private final DraftSink sink;
        private final Set<String> uids = new HashSet<>();
        private List<Optional<PersonColumn>> columns = List.of();
        private @Nullable CsvRecord last;

        Rows(ImportFile file, DraftSink sink) {
            this.file = file;
            this.sink = sink;
        }

        void take(CsvRecord row) {
            end();
            last = row;
        }

        /** Tells the row taken last. */
        void end() {
            if (last == null) {
                return;
            }
            List<String> fields = last.getFields();
            if (columns.isEmpty()) {
                columns = fields.stream().map(Rows::column).toList();
            } else if (fields.stream().anyMatch(field -> !field.isBlank())) {
                person((int) last.getStartingLineNumber(), new PersonRow(cells(fields), normal));
            }
        }

        /** For what goes wrong in or after the row taken last. */
        UnreadableFile unreadable(String reason) {
            int line = last == null ? 1 : (int) last.getStartingLineNumber();
            return new UnreadableFile(file.name(), line, messages.get(reason));
        }

        private static Optional<PersonColumn> column(String header) {
            String name = header.replace("\uFEFF", "").strip();
            return Arrays.stream(PersonColumn.values())
                    .filter(column -> column.header().equalsIgnoreCase(name))
                    .findFirst();
        }

        private Map<PersonColumn, String> cells(List<String> fields) {
            Map<PersonColumn, String> cells = new EnumMap<>(PersonColumn.class);
            for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
                String cell = Cell.unguarded(fields.get(i));
                columns.get(i).ifPresent(column -> cells.put(column, cell));
            }
            return cells;
        }

        private void person(int line, PersonRow row) {
            if (!row.uid().isEmpty() && !uids.add(row.uid())) {
                problem(line, messages.get("csv.twice", row.uid()));
                return;
            }
            try {
                sink.person(line, row.draft());
            } catch (PersonRow.BadCell e) {
                problem(line, e.reason);
            }
        }

        private void problem(int line, String reason) {
            sink.problem(new Problem(file.name(), line, reason));
        }
    }
}
