package app.tilth.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Alias;
import app.tilth.model.DistinctPair;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.store.PlaceStore.Stand;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of earlier versions, brought to the current one. */
class MigratorTest {
    @TempDir
    Path folder;

    private Path fileOfVersionOne() throws Exception {
        Path file = folder.resolve("net.tilth");
        try (InputStream script = Migrator.class.getResourceAsStream("/app/tilth/schema/001.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            assertThat(script).isNotNull();
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("INSERT INTO person (id, uid, full_name) VALUES (1, 'a', 'Ana'), (2, 'j', 'Joon')");
            statement.executeUpdate("INSERT INTO need (id, uid, title) VALUES (1, 'n', 'A lawyer')");
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
        }
        return file;
    }

    @Test
    void aFileOfTheFirstVersionKeepsWhatItHoldsAndTakesWhatIsNew() throws Exception {
        Path file = fileOfVersionOne();
        try (Database database = Database.open(file)) {
            Person ana = database.read(stores -> stores.people().find(1)).orElseThrow();
            assertThat(ana.name().full()).isEqualTo("Ana");
            assertThat(ana.aliases()).isEmpty();
            Need lawyer = database.read(stores -> stores.needs().find(1)).orElseThrow();
            assertThat(lawyer).isEqualTo(Need.titled("A lawyer").id(1).uid("n").build());
            database.write(stores -> {
                stores.people()
                        .update(ana.change()
                                .aliases(List.of(new Alias("x", "Anna")))
                                .build());
                stores.distinctPairs().add(new DistinctPair(2, 1));
                stores.places().replace(List.of(new Stand(2, 1.5, -.25, 7)));
                return true;
            });
        }
        try (Database database = Database.open(file)) {
            var ana = database.read(stores -> stores.people().find(1)).orElseThrow();
            assertThat(ana.aliases()).containsExactly(new Alias("x", "Anna"));
            var pairs = database.read(stores -> stores.distinctPairs().all());
            assertThat(pairs).containsExactly(new DistinctPair(1, 2));
            var places = database.read(stores -> stores.places().all());
            assertThat(places).containsExactly(new Stand(2, 1.5, -.25, 7));
        }
        assertThat(FileHeader.read(file).userVersion()).isEqualTo(Migrator.newest());
        assertThat(FileHeader.read(folder.resolve("net.tilth.before-002")).userVersion())
                .isOne();
    }
}
