package app.tilth.store;

import app.tilth.store.DataFileProblem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the first hundred bytes of a file say, read without SQLite, which might write to it.
 *
 * <p>Offsets are those of the SQLite file format: page size at 16, size in pages at 28, change counter at 24, version
 * valid for at 92, user version at 60, application id at 68.
 */
record FileHeader(int applicationId, int userVersion) {
    /** "TLTH", in every data file of Tilth's. */
    static final int APPLICATION_ID = 0x544C5448;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;

    static FileHeader read(Path file) throws DataFileProblem {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LENGTH);
            if (!startsWithMagic(head)) {
                throw new DataFileProblem(Reason.NOT_TILTH, file);
            }
            if (head.length < LENGTH) {
                throw new DataFileProblem(Reason.DAMAGED, file);
            }
            ByteBuffer bytes = ByteBuffer.wrap(head);
            FileHeader header = new FileHeader(bytes.getInt(68), bytes.getInt(60));
            if (header.applicationId != APPLICATION_ID) {
                throw new DataFileProblem(Reason.NOT_TILTH, file);
            }
            if (isCutShort(bytes, Files.size(file))) {
                throw new DataFileProblem(Reason.DAMAGED, file);
            }
            return header;
        } catch (IOException e) {
            throw new DataFileProblem(Reason.UNREADABLE, file, e);
        }
    }

    private static boolean startsWithMagic(byte[] head) {
        return head.length >= MAGIC.length
                && ByteBuffer.wrap(head, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    private static boolean isCutShort(ByteBuffer bytes, long size) {
        int stored = Short.toUnsignedInt(bytes.getShort(16));
        long pageSize = stored == 1 ? 65_536 : stored;
        boolean pagesKnown = bytes.getInt(24) == bytes.getInt(92);
        long pages = Integer.toUnsignedLong(bytes.getInt(28));
        return size % Math.max(1, pageSize) != 0 || (pagesKnown && size < pages * pageSize);
    }
}
