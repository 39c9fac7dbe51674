package app.tilth.store;

import app.tilth.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A data file that cannot be used as it is, with one sentence that says why. The file has not been written to. */
public final class DataFileProblem extends Exception {
    private static final long serialVersionUID = 1;

    public enum Reason {
        MISSING,
        UNREADABLE,
        DISK_FULL,
        NOT_TILTH,
        NEWER,
        IN_USE,
        DAMAGED,
        NO_FOLDER
    }

    /** With less room than this, a file that cannot be used is one for which there is no room. */
    private static final long LITTLE_ROOM = 1 << 20;

    private final Reason reason;

    DataFileProblem(Reason reason, Path file) {
        this(reason, file, null);
    }

    DataFileProblem(Reason reason, Path file, @Nullable Throwable cause) {
        super(Messages.of("store").get("data-file." + reason, file), cause);
        this.reason = reason;
    }

    /** A file that cannot be read or written: for want of room on its disk, where there is none, else for whatever reason. */
    static DataFileProblem unusable(Path file, Throwable cause) {
        return new DataFileProblem(isRoomFor(file) ? Reason.UNREADABLE : Reason.DISK_FULL, file, cause);
    }

    private static boolean isRoomFor(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return folder == null || Files.getFileStore(folder).getUsableSpace() > LITTLE_ROOM;
        } catch (IOException e) {
            return true;
        }
    }

    public Reason reason() {
        return reason;
    }
}
