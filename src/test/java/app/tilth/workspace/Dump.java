package app.tilth.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything in a data file but the undo log itself, as text to compare; what full-text search finds included. */
final class Dump {
    private Dump() {}

    static String of(Path file) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : tables(connection)) {
                text.append("== ").append(table).append('\n');
                text.append(String.join("\n", rows(connection, table))).append('\n');
            }
            for (String word : List.of("o", "firm", "t1", "spoke", "bread", "note")) {
                text.append(word)
                        .append(column(
                                connection, "SELECT rowid FROM person_text WHERE person_text MATCH '" + word + "*'"))
                        .append(column(
                                connection,
                                "SELECT rowid FROM interaction_text WHERE interaction_text MATCH '" + word + "*'"))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return column(
                connection,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\'"
                        + " AND name NOT LIKE 'command%' AND name NOT LIKE 'sqlite%'"
                        + " AND name NOT IN ('suggestion_choice', 'suggestion_term') ORDER BY name");
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        String columns = String.join(
                "||','||",
                column(connection, "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('" + table + "')"));
        return column(connection, "SELECT " + columns + " FROM " + table + " ORDER BY 1");
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
