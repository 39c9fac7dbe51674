package app.tilth.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/**
 * Rows of new ids, none missing from first to last, noted at once instead of one by one: one statement takes them all back.
 *
 * <p>The triggers keep still meanwhile, see {@link ChangeTriggers#IN_BULK}.
 */
record InsertedRange(String table, List<Field<?>> fields, long first, long last) {
    interface Insert {
        void run() throws SQLException;
    }

    void write(Connection writer, Insert insert) throws SQLException {
        String which = "\"%s\" BETWEEN %d AND %d".formatted(fields.getFirst().getName(), first, last);
        try (Statement statement = writer.createStatement()) {
            statement.executeUpdate("INSERT INTO " + ChangeTriggers.IN_BULK + " VALUES(1)");
            insert.run();
            statement.executeUpdate("DELETE FROM " + ChangeTriggers.IN_BULK);
            statement.executeUpdate(
                    "INSERT INTO command_step(command_id, inverse) SELECT id, 'DELETE FROM %s WHERE %s' FROM current_command"
                            .formatted(table, which));
            List<String> columns = fields.stream().map(Field::getName).toList();
            for (Map.Entry<String, String> touched :
                    ChangeTriggers.touched(table, columns).entrySet()) {
                statement.executeUpdate("INSERT INTO touched_%2$s SELECT %1$s FROM %3$s WHERE %4$s AND %1$s IS NOT NULL"
                        .formatted(touched.getKey(), touched.getValue(), table, which));
            }
        }
    }
}
