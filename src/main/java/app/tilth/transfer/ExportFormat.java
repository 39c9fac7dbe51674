package app.tilth.transfer;

import app.tilth.words.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What can be written, told by the suffix of the file to write. */
public enum ExportFormat {
    /** The whole network, by {@link JsonExport}. */
    JSON(".json"),
    /** People with photos and connections, by {@link VcardExport}. */
    VCARD(".vcf"),
    /** People alone, by {@link CsvExport}. */
    CSV(".csv");

    private final String suffix;

    ExportFormat(String suffix) {
        this.suffix = suffix;
    }

    /**
     * The format a file's name asks for.
     *
     * @throws UnwritableFile where it asks for none of these
     */
    public static ExportFormat of(Path file) throws UnwritableFile {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.suffix))
                .findFirst()
                .orElseThrow(() -> new UnwritableFile(Messages.of("export").get("unknown_suffix", file)));
    }
}
