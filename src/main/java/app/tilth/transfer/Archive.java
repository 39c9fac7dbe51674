package app.tilth.transfer;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive read in place: nothing is unpacked to disk, archives inside it stay closed. */
final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 50_000;
    /** What an entry may unpack to, in bytes. */
    private static final long LARGEST = 2L << 30;
    /** From this size on, in bytes, an entry may not be more than {@link #MOST_RATIO} times its packed size. */
    private static final long SUSPICIOUS = 16L << 20;

    private static final long MOST_RATIO = 100;

    private final String name;
    private final ZipFile zip;

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /**
     * @throws UnreadableFile if the archive is damaged or has more entries than any export
     */
    static Archive open(Path file) throws UnreadableFile, IOException {
        String name = String.valueOf(file.getFileName());
        ZipFile zip;
        try {
            // Entry names are ASCII where they matter; this charset has a character for every other byte.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw new UnreadableFile(name, 0, Texts.get("zip.damaged"));
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new UnreadableFile(name, 0, Texts.get("zip.entries", zip.size()));
        }
        return new Archive(name, zip);
    }

    /** The entry of a file name in any folder of the archive, without regard to case; the shortest path goes first. */
    Optional<ZipEntry> find(String fileName) {
        ZipEntry found = null;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String path = entry.getName().replace('\\', '/');
            String last = path.substring(path.lastIndexOf('/') + 1);
            boolean hidden = path.startsWith("__MACOSX/");
            if (last.equalsIgnoreCase(fileName)
                    && !hidden
                    && (found == null || path.length() < found.getName().length())) {
                found = entry;
            }
        }
        return Optional.ofNullable(found);
    }

    /** How a file inside the archive is named to people. */
    String inside(String fileName) {
        return Texts.get("zip.inside", fileName, name);
    }

    /** The unpacked bytes of an entry, refused once there are more than an honest archive holds. */
    InputStream open(ZipEntry entry) throws IOException {
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long unpacked;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int got = in.read(to, from, length);
                unpacked += Math.max(0, got);
                if (unpacked > LARGEST
                        || (unpacked > SUSPICIOUS && unpacked / MOST_RATIO > Math.max(1, entry.getCompressedSize()))) {
                    throw new ZipException(Texts.get("zip.bomb"));
                }
                return got;
            }
        };
    }

    /** What a failure to unpack means. */
    UnreadableFile unreadable(ZipException e) {
        String bomb = Texts.get("zip.bomb");
        return new UnreadableFile(name, 0, bomb.equals(e.getMessage()) ? bomb : Texts.get("zip.damaged"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
