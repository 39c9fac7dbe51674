package app.tilth.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/**
 * An open data file turns out to be damaged: a large one is not looked through as a whole when it is opened. What was being
 * written is not kept; the message is the same sentence as for a file that is refused at once.
 */
public final class DamageFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DamageFound(DataFileProblem problem) {
        super(String.valueOf(problem.getMessage()), problem);
    }

    /** A failure as damage; empty where it is something else. */
    static Optional<RuntimeException> in(Path file, DataAccessException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && Sqlite.isDamage(sql)) {
                return Optional.of(new DamageFound(new DataFileProblem(DataFileProblem.Reason.DAMAGED, file, failure)));
            }
        }
        return Optional.empty();
    }
}
