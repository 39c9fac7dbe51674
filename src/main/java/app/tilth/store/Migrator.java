package app.tilth.store;

import app.tilth.store.DataFileProblem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a file to the current schema, one numbered script after another.
 *
 * <p>{@code PRAGMA user_version} says how many have run and changes in the same transaction as the script. Before a
 * script runs on a file that holds data, the file is copied aside.
 */
final class Migrator {
    private Migrator() {}

    /** Number of the newest script: the version this program writes. */
    static int newest() {
        int version = 0;
        while (Migrator.class.getResource(name(version + 1)) != null) {
            version++;
        }
        return version;
    }

    static void migrate(Connection writer, Path file) throws SQLException, DataFileProblem {
        int version = version(writer);
        int newest = newest();
        if (version > newest) {
            throw new DataFileProblem(Reason.NEWER, file);
        }
        for (int step = version + 1; step <= newest; step++) {
            if (version > 0) {
                copyAside(writer, file, step);
            }
            run(writer, step);
        }
    }

    private static int version(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void run(Connection writer, int step) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.executeUpdate(
                    "BEGIN IMMEDIATE;\n%s\nPRAGMA user_version = %d; PRAGMA application_id = %d; COMMIT;"
                            .formatted(script(step), step, FileHeader.APPLICATION_ID));
        }
    }

    private static void copyAside(Connection writer, Path file, int step) throws SQLException, DataFileProblem {
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            Path aside = file.resolveSibling("%s.before-%03d".formatted(file.getFileName(), step));
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DataFileProblem.unusable(file, e);
        }
    }

    private static String script(int step) {
        try (InputStream in = Migrator.class.getResourceAsStream(name(step))) {
            if (in == null) {
                throw new IllegalStateException("no migration " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int step) {
        return "/app/tilth/schema/%03d.sql".formatted(step);
    }
}
