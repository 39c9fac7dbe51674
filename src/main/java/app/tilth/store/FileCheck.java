package app.tilth.store;

import app.tilth.words.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks a whole data file through, reading only: the file's own order, references, and the search index. */
final class FileCheck {
    private static final int MOST_FAULTS = 100;

    private static final Map<String, String> SEARCHED = Map.of(
            "person", "SELECT count(*) FROM person WHERE id NOT IN (SELECT rowid FROM person_text)",
            "organization", "SELECT count(*) FROM organization WHERE id NOT IN (SELECT rowid FROM organization_text)",
            "interaction", """
                    SELECT count(*) FROM interaction
                    WHERE (summary <> '' OR notes <> '') AND id NOT IN (SELECT rowid FROM interaction_text)""");

    private FileCheck() {}

    /** What is wrong, each in one sentence; empty when the file is sound. */
    static List<String> faults(Connection connection) throws SQLException {
        Messages messages = Messages.of("store");
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("PRAGMA integrity_check(" + MOST_FAULTS + ")")) {
                while (rows.next()) {
                    if (!rows.getString(1).equals("ok")) {
                        faults.add(messages.get("check.integrity", rows.getString(1)));
                    }
                }
            }
            try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (rows.next() && faults.size() < MOST_FAULTS) {
                    faults.add(
                            messages.get("check.reference", rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            for (var search : SEARCHED.entrySet()) {
                try (var row = statement.executeQuery(search.getValue())) {
                    if (row.getLong(1) > 0) {
                        faults.add(messages.get("check.search", row.getLong(1), search.getKey()));
                    }
                }
            }
        }
        return faults;
    }
}
