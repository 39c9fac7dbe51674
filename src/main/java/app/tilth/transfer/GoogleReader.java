package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Google Contacts' CSV export, with the columns of today and those before 2024. */
public final class GoogleReader implements FormatReader {
    static final String SOURCE = "google";

    private static final List<String> HEADER = List.of("first name", "last name");
    private static final List<String> OLD_HEADER = List.of("given name", "family name");

    private final Normal normal;

    public GoogleReader(Normal normal) {
        this.normal = normal;
    }

    @Override
    public String name() {
        return Texts.get("format.google");
    }

    @Override
    public boolean accepts(Path file) {
        try {
            FirstBytes first = FirstBytes.of(file);
            String text = first.text();
            boolean multiple = text.contains("e-mail 1 - ") || text.contains("phone 1 - ");
            return !first.isBinary()
                    && (isOld(text)
                            ? multiple || text.contains("group membership")
                            : HEADER.stream().allMatch(text::contains)
                                    && (multiple || text.contains("organization name") || text.contains("labels")));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOld(String text) {
        return OLD_HEADER.stream().allMatch(text::contains);
    }

    @Override
    public void read(ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        boolean old = isOld(FirstBytes.of(file.path()).text());
        try (InputStream in = file.open();
                CsvTable table = new CsvTable(file.name(), in, old ? OLD_HEADER : HEADER, sink)) {
            GoogleRow row = new GoogleRow(table, normal);
            while (table.next()) {
                row.draft()
                        .ifPresentOrElse(
                                draft -> sink.person(table.line(), draft),
                                () -> table.problem(Texts.get("person.no-name")));
            }
        }
    }
}
