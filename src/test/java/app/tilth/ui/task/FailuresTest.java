package app.tilth.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Logger log = Logger.getLogger(Failures.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final List<ErrorReport> reports = new ArrayList<>();
    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(keeper);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(keeper);
        log.setUseParentHandlers(true);
    }

    @Test
    void theTraceGoesToTheLogUnderTheCodeOnScreen() {
        var failure = new IllegalStateException("inner detail");

        new Failures(_ -> Optional.empty(), reports::add).accept(failure);

        var report = reports.getFirst();
        assertThat(report.code()).matches("T-[0-9A-F]{4}");
        assertThat(report.sentence()).doesNotContain("inner detail");
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(record.getMessage()).isEqualTo(report.code());
            assertThat(record.getThrown()).isSameAs(failure);
        });
    }

    @Test
    void aKnownFailureIsSaidInItsOwnSentence() {
        new Failures(failure -> Optional.of("The disk is full."), reports::add).accept(new IllegalStateException());

        assertThat(reports.getFirst().sentence()).isEqualTo("The disk is full.");
    }

    @Test
    void theSameCauseAtTheSamePlaceHasTheSameCode() {
        assertThat(Failures.code(new RuntimeException(here("once")))).isEqualTo(Failures.code(here("twice")));
        assertThat(Failures.code(new IllegalArgumentException())).isNotEqualTo(Failures.code(here("twice")));
    }

    private static IllegalStateException here(String message) {
        return new IllegalStateException(message);
    }
}
