package app.tilth.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A file being imported: streams of its bytes, and how far they have been read. Safe to ask from any thread. */
public final class ImportFile {
    private final Path path;
    private final long size;
    private final AtomicLong expected;
    private final AtomicLong read = new AtomicLong();

    public ImportFile(Path path) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        this.expected = new AtomicLong(size);
    }

    public Path path() {
        return path;
    }

    /** The file's name without its folders. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** In bytes, as they lie on disk. */
    public long size() {
        return size;
    }

    /** How much of the file has been read, 0 to 1. */
    public double progress() {
        return Math.min(1, (double) read.get() / Math.max(1, expected.get()));
    }

    /** A stream of the whole file; what is read of it counts as progress. */
    public InputStream open() throws IOException {
        return counted(Files.newInputStream(path));
    }

    /** How many bytes will be read in all, where that is not the file's size: an archive, or more than one pass. */
    void expect(long bytes) {
        expected.set(bytes);
    }

    /** The same stream; what is read of it counts as progress. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                if (one >= 0) {
                    read.incrementAndGet();
                }
                return one;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int got = in.read(to, from, length);
                if (got > 0) {
                    read.addAndGet(got);
                }
                return got;
            }
        };
    }
}
