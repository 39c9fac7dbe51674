package app.tilth.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
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

    /**
     * The readers of drafts.
     *
     * @param zone whose wall clock interactions are dated by
     */
    public static Formats of(Normal normal, ZoneId zone) {
        return new Formats(List.of(
                new VcardReader(normal),
                new TilthCsvReader(normal),
                new LinkedInReader(normal, zone),
                new GoogleReader(normal)));
    }

    /**
     * The reader of a file's format.
     *
     * @throws UnreadableFile if the file is missing, a folder, closed to this user, empty, binary or of no known format
     */
    public FormatReader forFile(Path file) throws UnreadableFile {
        refuse(file, !Files.exists(file), "file.missing");
        refuse(file, Files.isDirectory(file), "file.folder");
        // A pipe would be waited for without end, and what it gives can be read only once.
        refuse(file, !Files.isRegularFile(file), "file.special");
        FirstBytes first;
        try {
            first = FirstBytes.of(file);
        } catch (IOException e) {
            throw new UnreadableFile(name(file), 0, Texts.get("file.closed"));
        }
        refuse(file, first.isEmpty(), "file.empty");
        for (FormatReader reader : readers) {
            if (reader.accepts(file)) {
                return reader;
            }
        }
        if (first.isZip()) {
            refuseArchive(file);
        }
        refuse(file, first.isBinary(), "file.binary");
        throw new UnreadableFile(name(file), 0, Texts.get("file.unknown"));
    }

    private static void refuseArchive(Path file) throws UnreadableFile {
        try {
            Archive.open(file).close();
        } catch (IOException e) {
            throw new UnreadableFile(name(file), 0, Texts.get("zip.damaged"));
        }
        refuse(file, true, "file.archive");
    }

    private static void refuse(Path file, boolean when, String reason) throws UnreadableFile {
        if (when) {
            throw new UnreadableFile(name(file), 0, Texts.get(reason));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName() == null ? file : file.getFileName());
    }
}
