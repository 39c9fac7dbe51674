package app.tilth.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a start comes by, in the order it usually does. Each is noted the first time only, at debug level, in one line: its name,
 * and how many milliseconds after the start of the process.
 */
public enum Milestone {
    /** The first line of the program. */
    MAIN,
    /** The data file is locked, looked through and of the current schema. */
    FILE_OPEN,
    /** JavaFX is there. */
    TOOLKIT_READY,
    /** The window is on the screen, with whatever it had to show. */
    FIRST_FRAME,
    /** Today is on the screen with its suggestions. */
    TODAY_SHOWN,
    /** All that the rules know has been read. */
    INDEX_LOADED;

    private static final Logger LOG = LoggerFactory.getLogger(Milestone.class);

    private final AtomicBoolean passed = new AtomicBoolean();

    /** Whether anybody reads of it, so that finding out may cost something. */
    public static boolean areNoted() {
        return LOG.isDebugEnabled();
    }

    /** It was come by just now. */
    public void reached() {
        reached(Instant.now());
    }

    /** It was come by at that moment, before there was a log. */
    public void reached(Instant when) {
        if (!passed.getAndSet(true) && areNoted()) {
            long millis = Duration.between(ProcessStart.MOMENT, when).toMillis();
            LOG.debug("{} after {} ms", name().toLowerCase(Locale.ROOT).replace('_', ' '), millis);
        }
    }
}
