package app.tilth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.DataFileProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("net.tilth");
    }

    @Test
    void aMissingFileAndItsFoldersAreMade() throws Exception {
        Path deep = folder.resolve("a/b/net.tilth");
        Database.open(deep).close();
        assertThat(FileHeader.read(deep)).isEqualTo(new FileHeader(FileHeader.APPLICATION_ID, Migrator.newest()));
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() throws Exception {
        try (Database database = Database.open(file)) {
            add(database, "Ana Beltrán");
        }
        try (Database database = Database.open(file)) {
            assertThat(people(database)).isOne();
        }
    }

    @Test
    void whoReadsWhileItRestsFindsEverything() throws Exception {
        try (Database database = Database.open(file);
                var others = Executors.newFixedThreadPool(4)) {
            add(database, "Ana Beltrán");
            var found = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 200; i++) {
                found.add(others.submit(() -> people(database)));
                database.rest();
            }
            for (var one : found) {
                assertThat(one.get()).isOne();
            }
        }
    }

    @Test
    void aFailedWriteLeavesNothing() throws Exception {
        try (Database database = Database.open(file)) {
            assertThatThrownBy(() -> database.write(s -> {
                        s.people().add(Person.named(PersonName.of("Ana")).build());
                        throw new IllegalStateException("midway");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(people(database)).isZero();
            add(database, "Joon Park");
            assertThat(people(database)).isOne();
        }
    }

    @Test
    void textIsNotATilthFileAndStaysAsItIs() throws Exception {
        Files.writeString(file, "Dear diary");
        refuses(Reason.NOT_TILTH);
        assertThat(file).hasContent("Dear diary");
    }

    @Test
    void anotherProgramsDatabaseIsNotATilthFile() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        }
        refusesUntouched(Reason.NOT_TILTH);
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws Exception {
        Database.open(file).close();
        pragma("PRAGMA user_version = 999");
        refusesUntouched(Reason.NEWER);
    }

    @Test
    void aFileInUseIsRefused() throws Exception {
        try (Database open = Database.open(file)) {
            assertThat(open.file()).exists();
            refuses(Reason.IN_USE);
        }
        Database.open(file).close();
    }

    @Test
    void aFileCutShortIsDamaged() throws Exception {
        Database.open(file).close();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refusesUntouched(Reason.DAMAGED);
    }

    @Test
    void aFileWithOverwrittenPagesIsDamaged() throws Exception {
        try (Database database = Database.open(file)) {
            for (int i = 0; i < 200; i++) {
                add(database, "Person " + i);
            }
        }
        pragma("PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096 * 2; i < bytes.length - 4096; i += 97) {
            bytes[i] ^= 0x5A;
        }
        Files.write(file, bytes);
        refusesUntouched(Reason.DAMAGED);
    }

    /** As in a large file, which is not looked through as a whole when it is opened. */
    @Test
    void damageFoundLaterIsNamedToo() throws Exception {
        try (Database database = Database.open(file)) {
            for (int i = 0; i < 200; i++) {
                add(database, "Person " + i);
            }
        }
        pragma("PRAGMA wal_checkpoint(TRUNCATE)");
        try (Database database = Database.open(file)) {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 4096 * 2, bytes.length, (byte) 0x5A);
            Files.write(file, bytes);
            assertThatThrownBy(() -> people(database))
                    .isInstanceOf(DamageFound.class)
                    .hasMessage(file + ": the file is damaged; it was left as it is. Open a backup, or another file.");
            assertThatThrownBy(() -> add(database, "Ana")).isInstanceOf(DamageFound.class);
        }
    }

    @Test
    void aFolderIsRefused() throws Exception {
        Files.createDirectory(file);
        refuses(Reason.NOT_TILTH);
    }

    private static int people(Database database) {
        return database.read(s -> s.people().count());
    }

    private static void add(Database database, String name) {
        database.write(s -> s.people().add(Person.named(PersonName.of(name)).build()));
    }

    private void pragma(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refusesUntouched(Reason reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        refuses(reason);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void refuses(Reason reason) {
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOfSatisfying(
                        DataFileProblem.class, p -> assertThat(p.reason()).isEqualTo(reason))
                .hasMessageContaining(file.toString());
    }
}
