package app.tilth.transfer;

import app.tilth.words.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a file so that it is either the old one or the whole new one: into a temporary file in the same folder, forced
 * to disk, then moved into place at once.
 *
 * <p>A new file may be read by its owner only (where the system knows owners); a replaced one keeps its permissions.
 */
public final class SafeFile {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> BESIDE_DATA = List.of("-wal", "-shm", "-journal");
    private static final int BUFFER = 1 << 16;

    /** What writes the content; it may close what it is given and need not. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content to {@code target}, over a file of that name if there is one.
     *
     * @throws UnwritableFile where the target is a folder, a Tilth data file, in no folder, or cannot be written; what
     *     was there before is then unchanged
     */
    public static void write(Path target, Content content) throws UnwritableFile {
        Messages messages = Messages.of("export");
        Path file = followed(target);
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableFile(messages.get("no_folder", target));
        }
        try {
            String refusal = refusal(file);
            if (!refusal.isEmpty()) {
                throw new UnwritableFile(messages.get(refusal, target));
            }
            replace(file, folder, content);
        } catch (UnwritableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableFile(messages.get("unwritable", target, reason(e, messages)), e);
        } catch (UncheckedIOException | JacksonIOException e) {
            throw new UnwritableFile(
                    messages.get("unwritable", target, reason(e.getCause() == null ? e : e.getCause(), messages)), e);
        }
    }

    /** Where a link leads, so that the link itself stays; the path as given where there is no file yet. */
    private static Path followed(Path target) {
        try {
            return target.toRealPath();
        } catch (IOException e) {
            return target.toAbsolutePath();
        }
    }

    /** The key of the sentence that refuses a target, empty where nothing speaks against it. */
    private static String refusal(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return "folder";
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return "not_a_file";
        }
        return isData(file) || isBesideData(file) ? "data_file" : "";
    }

    private static boolean isBesideData(Path file) throws IOException {
        String name = file.toString();
        for (String end : BESIDE_DATA) {
            if (name.endsWith(end) && isData(Path.of(name.substring(0, name.length() - end.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static void replace(Path file, Path folder, Content content) throws IOException {
        Path draft = Files.createTempFile(folder, ".tilth", ".part");
        try {
            fill(draft, content);
            if (Files.exists(file) && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream out = new LeftOpen(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Survives being closed by its writer, since the channel below is still to be forced to disk. */
    private static final class LeftOpen extends BufferedOutputStream {
        LeftOpen(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Makes the new name survive a power cut, where the system can open folders. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the file itself is already safe.
        }
    }

    private static String reason(Throwable failure, Messages messages) {
        return switch (failure) {
            case AccessDeniedException denied -> messages.get("reason.denied");
            case IOException full when isFull(full) -> messages.get("reason.full");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    /** Java tells a full disk by the words of the system alone: those of Linux and macOS, and of Windows. */
    private static boolean isFull(IOException failure) {
        String words = String.valueOf(failure.getMessage());
        return words.contains("No space left on device") || words.contains("not enough space on the disk");
    }

    private SafeFile() {}
}
