package app.tilth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Refused refused(Path data) {
        return new Refused(data, List.of(), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void aFileThatCannotBeUsedIsNamedInOneSentence() throws Exception {
        Path data = Files.writeString(folder.resolve("own.tilth"), "Dear diary");
        Refused refused = refused(data);
        Throwable failure = catchThrowable(() -> Workspace.open(data, Clock.systemUTC()));
        assertThat(refused.told(failure)).hasValueSatisfying(sentence -> {
            assertThat(sentence).contains("own.tilth").doesNotContain("Exception");
            assertThat(err.toString().lines()).containsExactly(sentence);
        });
        assertThat(refused.code()).isOne();
    }

    @Test
    void aFileInUseByOneThatDoesNotAnswerIsSaidToBe() throws Exception {
        Path data = folder.resolve("net.tilth");
        Refused refused = refused(data);
        try (Workspace first = Workspace.open(data, Clock.systemUTC())) {
            assertThat(first.file()).exists();
            Throwable failure = catchThrowable(() -> Workspace.open(data, Clock.systemUTC()));
            assertThat(refused.told(failure))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("in use by another running Tilth"));
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whateverElseGoesWrongIsASentenceToo() {
        Path data = folder.resolve("net.tilth");
        assertThat(refused(data).told(new IllegalStateException("SQLITE_IOERR")))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("net.tilth").doesNotContain("SQLITE"));
    }
}
