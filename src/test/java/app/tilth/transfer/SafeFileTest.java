package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws IOException {
        Path file = folder.resolve("out.csv");
        SafeFile.write(file, text("hello"));
        assertThat(file).hasContent("hello");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "what was there before");
        SafeFile.write(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(file).hasContent("what was there before");
            out.close();
        });
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(file + " could not be written: the disk is full.");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException("the disk is full"));
                }))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(file + " could not be written: the disk is full.");
        for (String system : List.of("No space left on device", "There is not enough space on the disk")) {
            assertThatThrownBy(() -> SafeFile.write(file, out -> {
                        throw new IOException(system);
                    }))
                    .hasMessage(file + " could not be written: the disk is full.");
        }
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.csv");
    }

    @Test
    void understandsAFailureBelowTheJsonWriter() throws IOException {
        Path file = folder.resolve("network.json");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    try (JsonExport export = new JsonExport(full())) {
                        for (int i = 0; i < 100_000; i++) {
                            export.accept(new app.tilth.model.Entry.Setting("key" + i, "value"));
                        }
                    }
                }))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(file + " could not be written: the disk is full.");
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAFolderAndAFolderThatIsNotThere() {
        assertThatThrownBy(() -> SafeFile.write(folder, text("x")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(folder + " is a folder: name a file.");
        Path nowhere = folder.resolve("nowhere").resolve("out.csv");
        assertThatThrownBy(() -> SafeFile.write(nowhere, text("x")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(nowhere + " cannot be written: there is no such folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tilth.db", "tilth.db-wal", "tilth.db-shm", "tilth.db-journal"})
    void refusesATilthDataFileAndWhatBelongsToIt(String name) throws Exception {
        Path data = folder.resolve("tilth.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data)) {
            connection.createStatement().execute("CREATE TABLE person (id INTEGER)");
        }
        byte[] before = Files.readAllBytes(data);
        Path target = folder.resolve(name);

        assertThatThrownBy(() -> SafeFile.write(target, text("x")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(target + " is part of a Tilth data file: name another file.");
        assertThat(data).hasBinaryContent(before);
        assertThat(names()).containsExactly("tilth.db");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsALinkToADataFileAndToAnOrdinaryOne() throws IOException {
        Path data = Files.writeString(folder.resolve("data"), "SQLite format 3\0 and more");
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        assertThatThrownBy(() -> SafeFile.write(link, text("x")))
                .hasMessage(link + " is part of a Tilth data file: name another file.");

        Path plain = Files.writeString(folder.resolve("plain"), "old");
        Path other = Files.createSymbolicLink(folder.resolve("other"), plain);
        SafeFile.write(other, text("new"));
        assertThat(other).isSymbolicLink();
        assertThat(plain).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesWhatIsNoOrdinaryFile() {
        assertThatThrownBy(() -> SafeFile.write(Path.of("/dev/null"), text("x")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage("/dev/null is not an ordinary file: name another one.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsANewFileToItsOwnerAndAnOldOnesPermissions() throws IOException {
        Path file = folder.resolve("out.csv");
        SafeFile.write(file, text("x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        SafeFile.write(file, text("y"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream full() {
        return new OutputStream() {
            private int left = 10_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the disk is full");
                }
            }
        };
    }
}
