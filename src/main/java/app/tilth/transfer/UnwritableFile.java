package app.tilth.transfer;

import java.io.IOException;

/** A file could not be written; the message is one sentence for the user that names the file and the reason. */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableFile(String message) {
        super(message);
    }

    UnwritableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
