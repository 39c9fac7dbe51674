package app.tilth.store;

import app.tilth.words.Messages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A data file that cannot be used as it is, with one sentence that says why. The file has not been written to. */
public final class DataFileProblem extends Exception {
    private static final long serialVersionUID = 1;

    public enum Reason {
        MISSING,
        UNREADABLE,
        NOT_TILTH,
        NEWER,
        IN_USE,
        DAMAGED,
        NO_FOLDER
    }

    private final Reason reason;

    DataFileProblem(Reason reason, Path file) {
        this(reason, file, null);
    }

    DataFileProblem(Reason reason, Path file, @Nullable Throwable cause) {
        super(Messages.of("store").get("data-file." + reason, file), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
