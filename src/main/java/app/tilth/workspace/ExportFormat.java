package app.tilth.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the network can be written as; the file's suffix says which. */
public enum ExportFormat {
    /** People as vCard 4.0. */
    VCF,
    /** People as a table. */
    CSV,
    /** Everything. */
    JSON;

    /** The format a file's suffix asks for. */
    public static Optional<ExportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (name.endsWith("." + format)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
