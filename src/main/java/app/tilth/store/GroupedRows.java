package app.tilth.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntConsumer;

/**
 * Rows of two numbers, a group and a member, ascending by group: read once from front to back, group by group, without
 * an object for each of a million rows.
 */
final class GroupedRows implements AutoCloseable {
    private final ResultSet rows;
    private long group = -1;

    GroupedRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        advance();
    }

    /** Hands over the members of a group; groups before it are passed over. */
    void forEach(long wanted, IntConsumer members) throws SQLException {
        while (group < wanted) {
            advance();
        }
        while (group == wanted) {
            members.accept(rows.getInt(2));
            advance();
        }
    }

    private void advance() throws SQLException {
        group = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
