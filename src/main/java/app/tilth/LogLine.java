package app.tilth;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** An entry of the log in one line, with what went wrong on those after it. */
final class LogLine extends Formatter {
    private static final Map<Level, String> NAMES = Map.of(
            Level.FINE, "debug",
            Level.INFO, "info",
            Level.WARNING, "warning",
            Level.SEVERE, "error");

    @Override
    public String format(LogRecord entry) {
        StringWriter line = new StringWriter();
        PrintWriter to = new PrintWriter(line);
        to.printf(
                "%s %s %s: %s%n",
                entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
                NAMES.getOrDefault(entry.getLevel(), entry.getLevel().getName()),
                entry.getLoggerName(),
                formatMessage(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(to);
        }
        return line.toString();
    }
}
