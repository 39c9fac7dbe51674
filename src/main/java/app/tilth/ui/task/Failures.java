package app.tilth.ui.task;

import app.tilth.ui.words.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every failure of the window ends: the trace goes to the log, a calm sentence with a code to the screen. */
public final class Failures implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Function<Throwable, Optional<String>> known;
    private final Consumer<ErrorReport> screen;

    /**
     * @param known the sentence for a failure people can do something about, such as a full disk; empty for all others
     */
    public Failures(Function<Throwable, Optional<String>> known, Consumer<ErrorReport> screen) {
        this.known = known;
        this.screen = screen;
    }

    @Override
    public void accept(Throwable failure) {
        var code = code(failure);
        LOG.error(code, failure);
        screen.accept(new ErrorReport(code, known.apply(failure).orElseGet(() -> Texts.get("failure.unknown"))));
    }

    /** Four hexadecimal digits from the innermost cause and the place in Tilth it passed through. */
    static String code(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.tilth."))
                .findFirst()
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
                .orElse("");
        var hash = (cause.getClass().getName() + '@' + place).hashCode();
        return "T-%04X".formatted((hash ^ (hash >>> 16)) & 0xFFFF).toUpperCase(Locale.ROOT);
    }
}
