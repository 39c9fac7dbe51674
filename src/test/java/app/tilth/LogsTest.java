package app.tilth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogsTest {
    @Test
    void oneWordSaysHowMuchIsWritten() {
        assertThat(Logs.level("debug")).isEqualTo(Level.FINE);
        assertThat(Logs.level(" Info ")).isEqualTo(Level.INFO);
        assertThat(Logs.level(null)).isEqualTo(Level.WARNING);
        assertThat(Logs.level("shout")).isEqualTo(Level.WARNING);
    }

    @Test
    void anEntryIsALineAndWhatWentWrongFollows() {
        LogRecord entry = new LogRecord(Level.FINE, "today shown after {0} ms");
        entry.setParameters(new Object[] {"812"});
        entry.setLoggerName("app.tilth.start.Milestone");
        entry.setInstant(java.time.Instant.parse("2026-11-24T09:00:00.123456Z"));
        assertThat(new LogLine().format(entry).lines())
                .containsExactly("2026-11-24T09:00:00.123Z debug app.tilth.start.Milestone: today shown after 812 ms");
        entry.setThrown(new IllegalStateException("no room"));
        assertThat(new LogLine().format(entry).lines())
                .element(1)
                .isEqualTo("java.lang.IllegalStateException: no room");
    }
}
