package app.tilth.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table, written in batches, many rows to a statement.
 *
 * <p>The first field is the table's id where it has one: {@link #nextId()} hands ids out, counting on from the largest. The
 * statements are jOOQ's, their values are bound without it, which takes a fifth of the time.
 */
final class Rows<R extends Record> {
    private static final int BATCH = 512;
    /** Rows of one statement: SQLite keeps the pages a statement changes until it has run, for each statement anew. */
    private static final int AT_ONCE = 64;

    private final DSLContext db;
    private final Table<R> table;
    private final List<Field<?>> fields;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private List<Rows<?>> first = List.of();
    private boolean passOverKnown;
    private final Map<Integer, String> sql = new HashMap<>();
    private long lastId = -1;
    private int written;

    Rows(DSLContext db, Table<R> table, Field<?>... fields) {
        this.db = db;
        this.table = table;
        this.fields = List.of(fields);
    }

    /**
     * These rows refer to those, which therefore are written first. SQLite would take them the other way round, too, but look
     * through every referring table for each row that is referred to.
     */
    Rows<R> after(Rows<?>... referredTo) {
        first = List.of(referredTo);
        return this;
    }

    /** A row whose key is there already is passed over instead of being an error. */
    Rows<R> passingOverKnown() {
        passOverKnown = true;
        return this;
    }

    /** How many rows were really written. */
    int written() {
        return written;
    }

    long nextId() {
        if (lastId < 0) {
            Field<Long> id = fields.getFirst().coerce(Long.class);
            lastId = db.select(DSL.max(id))
                    .from(table)
                    .fetchOptional(0, Long.class)
                    .orElse(0L);
        }
        return ++lastId;
    }

    /**
     * @param values numbers, texts, days, truths and bytes as the fields have them
     */
    void add(@Nullable Object... values) {
        waiting.add(values);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** A text as it can be kept: SQLite's quoting, which undo rests on, ends at a NUL character. */
    static String text(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    void flush() {
        if (!waiting.isEmpty()) {
            first.forEach(Rows::flush);
            db.connection(this::write);
            waiting.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        if (waiting.size() > 1 && areNumbered()) {
            long first = id(waiting.getFirst());
            long last = id(waiting.getLast());
            InsertedRange range = new InsertedRange(table.getName(), fields, first, last);
            range.write(connection, () -> insert(connection));
        } else {
            insert(connection);
        }
    }

    private void insert(Connection connection) throws SQLException {
        int many = waiting.size() - waiting.size() % AT_ONCE;
        insert(connection, waiting.subList(0, many), AT_ONCE);
        insert(connection, waiting.subList(many, waiting.size()), 1);
    }

    private void insert(Connection connection, List<@Nullable Object[]> rows, int atOnce) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.computeIfAbsent(atOnce, this::sql))) {
            int at = 0;
            for (@Nullable Object[] values : rows) {
                for (@Nullable Object value : values) {
                    bind(statement, ++at, value);
                }
                if (at == atOnce * fields.size()) {
                    written += statement.executeUpdate();
                    at = 0;
                }
            }
        }
    }

    private String sql(int rows) {
        var insert = db.insertInto(table).columns(fields);
        for (int i = 0; i < rows; i++) {
            insert = insert.values(new @Nullable Object[fields.size()]);
        }
        return passOverKnown ? insert.onConflictDoNothing().getSQL() : insert.getSQL();
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            case String text -> statement.setString(at, text(text));
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Double number -> statement.setDouble(at, number);
            case Boolean truth -> statement.setInt(at, truth ? 1 : 0);
            case LocalDate day -> statement.setLong(at, day.toEpochDay());
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    /** Whether the rows are new ones with ids in a row. */
    private boolean areNumbered() {
        UniqueKey<R> key = table.getPrimaryKey();
        return lastId > 0
                && key != null
                && key.getFields().equals(List.of(fields.getFirst()))
                && id(waiting.getLast()) - id(waiting.getFirst()) == waiting.size() - 1;
    }

    private static long id(@Nullable Object[] values) {
        return values[0] instanceof Long id ? id : 0;
    }
}
