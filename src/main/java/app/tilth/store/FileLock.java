package app.tilth.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data file to one running Tilth.
 *
 * <p>The lock is the operating system's, on a small file beside the data: it goes with the process however that ends, so
 * a killed Tilth leaves nothing to clear. The small file itself stays, since removing it would race with the next start.
 */
final class FileLock implements AutoCloseable {
    private final FileChannel channel;

    private FileLock(FileChannel channel) {
        this.channel = channel;
    }

    static FileLock take(Path data) throws DataFileProblem {
        Path beside = data.resolveSibling(data.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw DataFileProblem.unusable(data, e);
        }
        try {
            if (channel.tryLock() != null) {
                return new FileLock(channel);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // falls through: somebody else holds it
        }
        new FileLock(channel).close();
        throw new DataFileProblem(DataFileProblem.Reason.IN_USE, data);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
