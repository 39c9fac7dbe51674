package app.tilth.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowCountQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table, written in batches on one prepared statement.
 *
 * <p>The first field is the table's id where it has one: {@link #nextId()} hands ids out, counting on from the largest.
 */
final class Rows<R extends Record> {
    private static final int BATCH = 500;

    private final DSLContext db;
    private final Table<R> table;
    private final List<Field<?>> fields;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private boolean passOverKnown;
    private long lastId = -1;
    private int written;

    Rows(DSLContext db, Table<R> table, Field<?>... fields) {
        this.db = db;
        this.table = table;
        this.fields = List.of(fields);
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
            lastId = db.select(org.jooq.impl.DSL.max(id))
                    .from(table)
                    .fetchOptional(0, Long.class)
                    .orElse(0L);
        }
        return ++lastId;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof String text ? text(text) : values[i];
        }
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
        if (waiting.isEmpty()) {
            return;
        }
        if (waiting.size() == 1) {
            written += insert(waiting.getFirst()).execute();
        } else {
            BatchBindStep batch = db.batch(insert(new @Nullable Object[fields.size()]));
            for (@Nullable Object[] values : waiting) {
                batch = batch.bind(values);
            }
            written += IntStream.of(batch.execute()).sum();
        }
        waiting.clear();
    }

    private RowCountQuery insert(@Nullable Object[] values) {
        var insert = db.insertInto(table).columns(fields).values(values);
        return passOverKnown ? insert.onConflictDoNothing() : insert;
    }
}
