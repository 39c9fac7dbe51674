package app.tilth.desktop;

import app.tilth.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starting at login could not be set, with one sentence that says why. */
public final class LoginStartProblem extends Exception {
    private static final long serialVersionUID = 1;

    private LoginStartProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static LoginStartProblem unwritable(Path file, IOException cause) {
        return new LoginStartProblem(Messages.of("desktop").get("login-start.unwritable", file), cause);
    }

    static LoginStartProblem refused(@Nullable IOException cause) {
        return new LoginStartProblem(Messages.of("desktop").get("login-start.refused"), cause);
    }

    static LoginStartProblem tooLong() {
        return new LoginStartProblem(Messages.of("desktop").get("login-start.too-long"), null);
    }
}
