package app.tilth.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every format that can be read. */
public final class Formats {
    private final List<FormatReader> readers;

    /**
     * @param readers in the order in which they are asked whether a file is theirs
     */
    public Formats(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    public static Formats all() {
        return new Formats(List.of(new TilthCsvReader(Normal.of(java.util.Locale.getDefault()))));
    }

    public List<FormatReader> readers() {
        return readers;
    }

    /**
     * The reader of a file's format.
     *
     * @throws UnreadableFile if the file is missing, a folder, closed to this user, empty, binary or of no known format
     */
    public FormatReader forFile(Path file) throws UnreadableFile {
        for (FormatReader reader : readers) {
            if (Files.isRegularFile(file) && reader.accepts(file)) {
                return reader;
            }
        }
        throw new UnreadableFile(file.toString(), 0, Texts.get("file.unknown"));
    }
}
