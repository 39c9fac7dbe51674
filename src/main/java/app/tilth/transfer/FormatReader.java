package app.tilth.transfer;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one format. */
public interface FormatReader {
    /** What people call the format. */
    String name();

    /**
     * Whether the file is of this format, judged by its first kilobyte (and the directory of an archive) rather than by
     * its suffix. False for a file that cannot be read.
     */
    boolean accepts(Path file);

    /**
     * Tells the sink everything in the file, in order, holding no more than one row of it.
     *
     * @throws UnreadableFile if nothing, or nothing more, can be taken from the file
     * @throws java.util.concurrent.CancellationException once the sink is cancelled
     */
    void read(ImportFile file, DraftSink sink) throws UnreadableFile, IOException;
}
