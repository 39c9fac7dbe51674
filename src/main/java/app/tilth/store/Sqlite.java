package app.tilth.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.sqlite.SQLiteErrorCode;

/** Connections to a data file as Tilth sets them up, for SQLite and for jOOQ. */
final class Sqlite {
    private Sqlite() {}

    /** A connection that writes and makes the file where there is none. */
    static Connection writer(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("synchronous", "NORMAL");
        properties.setProperty("foreign_keys", "true");
        properties.setProperty("busy_timeout", "5000");
        properties.setProperty("transaction_mode", "IMMEDIATE");
        properties.setProperty("temp_store", "MEMORY");
        properties.setProperty("cache_size", "-16000");
        return connect(file, properties);
    }

    /** A connection that only reads. */
    static Connection reader(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("open_mode", "1");
        properties.setProperty("busy_timeout", "5000");
        // Several read at once, and the system keeps the file in memory for all of them.
        properties.setProperty("cache_size", "-4000");
        return connect(file, properties);
    }

    private static Connection connect(Path file, Properties properties) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    }

    /** After the migration, so that a new file's header is on disk before anything else is. */
    static void useWriteAheadLog(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    static DSLContext context(Connection connection) {
        return DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.SQLITE)
                .set(new Settings()
                        .withRenderSchema(false)
                        .withExecuteLogging(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)));
    }

    /** Whether the file itself is broken, rather than out of reach for the moment. */
    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
