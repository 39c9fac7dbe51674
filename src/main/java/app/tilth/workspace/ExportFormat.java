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
    JSON,
    /** Who knows whom, as GraphML. */
    GRAPHML,
    /** The same as a table. */
    EDGES;

    /** What a file of it is called, after the dot. */
    public String suffix() {
        return this == EDGES ? CSV.suffix() : name().toLowerCase(Locale.ROOT);
    }

    /** The format a file's suffix asks for; a table is one of people unless said otherwise. */
    public static Optional<ExportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (format != EDGES && name.endsWith("." + format)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
