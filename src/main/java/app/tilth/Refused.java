package app.tilth;

import app.tilth.desktop.OneInstance;
import app.tilth.store.DataFileProblem;
import app.tilth.words.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a start whose data file cannot be opened: another Tilth has it and comes forward, or a sentence says why. */
final class Refused {
    private static final Logger LOG = LoggerFactory.getLogger(Refused.class);
    private static final Messages MESSAGES = Messages.of("main");

    private final Path data;
    private final List<Path> files;
    private final PrintWriter out;
    private final PrintWriter err;
    private volatile int code;

    /** @param files what was to be brought in */
    Refused(Path data, List<Path> files, PrintWriter out, PrintWriter err) {
        this.data = data;
        this.files = List.copyOf(files);
        this.out = out;
        this.err = err;
    }

    /** With what the program ends: 0 unless there was something to say. */
    int code() {
        return code;
    }

    /** Says on the command line what there is to say; what the user is to be shown, nothing where another Tilth took over. */
    Optional<String> told(Throwable failure) {
        boolean inUse = failure instanceof DataFileProblem problem && problem.reason() == DataFileProblem.Reason.IN_USE;
        if (inUse && OneInstance.ask(data, files)) {
            out.println(MESSAGES.get("window.open"));
            return Optional.empty();
        }
        code = 1;
        String sentence = sentence(failure);
        err.println(sentence);
        return Optional.of(sentence);
    }

    private String sentence(Throwable failure) {
        if (failure instanceof DataFileProblem problem) {
            return String.valueOf(problem.getMessage());
        }
        LOG.error("The data file was not opened", failure);
        return MESSAGES.get("open.failed", data);
    }
}
