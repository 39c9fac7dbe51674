package app.tilth.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The triggers that note, for every change to every table, the statement that takes it back and the ids it touches.
 *
 * <p>They are made from the schema itself when a file is opened and live on the writing connection only, so that a table
 * added by a later migration is undoable without a word about it here. The touched ids may repeat: "OR IGNORE" would not
 * hold within a foreign key's cascade. The method is that of
 * <a href="https://www.sqlite.org/undoredo.html">SQLite's automatic undo/redo</a>.
 */
final class ChangeTriggers {
    /** The table that has a row while insertions are noted in some other way than by triggers. */
    static final String IN_BULK = "in_bulk";

    /** The log itself, and what is worked out from the rest. */
    private static final Set<String> NOT_THE_USERS =
            Set.of("command", "command_step", "suggestion_choice", "suggestion_term", "place");

    /** Columns that name something touched, by table; see {@link #USUAL_NAMES} for every other table. */
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "person", Map.of("id", "person"),
            "connection", Map.of("a_id", "person", "b_id", "person"),
            "introduction", Map.of("a_id", "person", "b_id", "person"),
            "distinct_pair", Map.of("a_id", "person", "b_id", "person"),
            "interaction", Map.of("id", "interaction"),
            "participant", Map.of("person_id", "person", "interaction_id", "interaction"),
            "organization", Map.of("id", "organization"),
            "need", Map.of("id", "need"));

    private static final Map<String, String> USUAL_NAMES = Map.of("person_id", "person", "need_id", "need");

    private ChangeTriggers() {}

    static void create(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.executeUpdate("""
                    CREATE TEMP TABLE current_command (id INTEGER PRIMARY KEY);
                    CREATE TEMP TABLE in_bulk (id INTEGER PRIMARY KEY);
                    CREATE TEMP TABLE touched_person (id INTEGER);
                    CREATE TEMP TABLE touched_interaction (id INTEGER);
                    CREATE TEMP TABLE touched_organization (id INTEGER);
                    CREATE TEMP TABLE touched_need (id INTEGER);
                    CREATE TEMP TABLE touched_setting (id INTEGER);
                    """);
            StringBuilder script = new StringBuilder();
            for (String table : tables(statement)) {
                List<Column> columns = columns(statement, table);
                script.append(onInsert(table, columns))
                        .append(onDelete(table, columns))
                        .append(onUpdate(table, columns));
            }
            statement.executeUpdate(script.toString());
        }
    }

    private record Column(String name, boolean key) {}

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = statement.executeQuery("""
                SELECT name FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
                ORDER BY name""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(NOT_THE_USERS);
        return names;
    }

    private static List<Column> columns(Statement statement, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var rows = statement.executeQuery("SELECT name, pk FROM pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getInt(2) > 0));
            }
        }
        return columns;
    }

    private static String onInsert(String table, List<Column> columns) {
        return trigger(
                table, columns, "INSERT", "'DELETE FROM %s WHERE '||%s".formatted(table, where("new", columns)), "new");
    }

    private static String onDelete(String table, List<Column> columns) {
        String values =
                columns.stream().map(c -> "quote(old.\"" + c.name + "\")").collect(Collectors.joining("||','||"));
        String names = columns.stream().map(c -> "\"" + c.name + "\"").collect(Collectors.joining(","));
        return trigger(
                table,
                columns,
                "DELETE",
                "'INSERT INTO %s(%s) VALUES('||%s||')'".formatted(table, names, values),
                "old");
    }

    private static String onUpdate(String table, List<Column> columns) {
        String set = columns.stream()
                .map(c -> "'\"%1$s\"='||quote(old.\"%1$s\")".formatted(c.name))
                .collect(Collectors.joining("||','||"));
        return trigger(
                table,
                columns,
                "UPDATE",
                "'UPDATE %s SET '||%s||' WHERE '||%s".formatted(table, set, where("new", columns)),
                "old",
                "new");
    }

    private static String where(String row, List<Column> columns) {
        return columns.stream()
                .filter(Column::key)
                .map(c -> "'\"%1$s\"='||quote(%2$s.\"%1$s\")".formatted(c.name, row))
                .collect(Collectors.joining("||' AND '||"));
    }

    private static String trigger(String table, List<Column> columns, String event, String inverse, String... rows) {
        StringBuilder body = new StringBuilder();
        touched(table, columns.stream().map(Column::name).toList())
                .forEach((column, what) -> body.append(touch(what, column, rows)));
        if (table.equals("setting")) {
            body.append("INSERT INTO touched_setting VALUES(1);\n");
        }
        if (table.equals("grew_from")) {
            // It names nobody itself, and yet it is of the person something came back from.
            for (String row : rows) {
                body.append("INSERT INTO touched_person SELECT person_id FROM exchange WHERE id = %s.exchange_id;\n"
                        .formatted(row));
            }
        }
        return """
                CREATE TEMP TRIGGER note_%1$s_%2$s AFTER %2$s ON main.%1$s %3$s BEGIN
                INSERT INTO command_step(command_id, inverse) SELECT id, %4$s FROM current_command;
                %5$sEND;
                """.formatted(table, event, when(event, columns), inverse, body);
    }

    private static String when(String event, List<Column> columns) {
        return switch (event) {
            case "INSERT" -> "WHEN NOT EXISTS (SELECT 1 FROM " + IN_BULK + ")";
            case "UPDATE" -> whenDifferent(columns);
            default -> "";
        };
    }

    /** An update that leaves a row as it was is no change. */
    private static String whenDifferent(List<Column> columns) {
        return columns.stream()
                .map(c -> "old.\"%1$s\" IS NOT new.\"%1$s\"".formatted(c.name))
                .collect(Collectors.joining(" OR ", "WHEN ", ""));
    }

    /** The columns of a table that name something touched, and what that is. */
    static Map<String, String> touched(String table, List<String> columns) {
        return NAMES.getOrDefault(
                table,
                USUAL_NAMES.entrySet().stream()
                        .filter(name -> columns.contains(name.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String touch(String what, String column, String... rows) {
        StringBuilder lines = new StringBuilder();
        for (String row : rows) {
            lines.append("INSERT INTO touched_%1$s SELECT %2$s.%3$s WHERE %2$s.%3$s IS NOT NULL;\n"
                    .formatted(what, row, column));
        }
        return lines.toString();
    }
}
