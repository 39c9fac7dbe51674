package app.tilth.store;

import static app.tilth.store.tables.Tables.CONNECTION;

import app.tilth.model.Connection;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Connections between other people: one for each pair. */
public final class ConnectionStore {
    private final DSLContext db;
    private final Rows<?> rows;

    ConnectionStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                        db,
                        CONNECTION,
                        CONNECTION.A_ID,
                        CONNECTION.B_ID,
                        CONNECTION.KIND,
                        CONNECTION.SOURCE,
                        CONNECTION.STRENGTH)
                .passingOverKnown();
    }

    /** Adds a connection; one already known for the pair stays as it is. */
    public void add(Connection connection) {
        addLater(connection);
        flush();
    }

    /** Adds a connection in place of whatever was known for the pair. */
    public void set(Connection c) {
        remove(c.a(), c.b());
        add(c);
    }

    /** Takes the connection of two people away, in whichever order they are named. */
    public void remove(long one, long other) {
        db.deleteFrom(CONNECTION)
                .where(CONNECTION.A_ID.eq(Math.min(one, other)))
                .and(CONNECTION.B_ID.eq(Math.max(one, other)))
                .execute();
    }

    /** Like {@link #add}, but the rows may wait until {@link #flush()}: for many connections at once. */
    public void addLater(Connection c) {
        rows.add(c.a(), c.b(), c.kind().name(), c.source().name(), c.strength());
    }

    /** Writes what waits and answers how many connections this store has added so far. */
    public int flush() {
        rows.flush();
        return rows.written();
    }

    public List<Connection> of(long person) {
        return of(List.of(person));
    }

    /** Those with an end among the people. */
    public List<Connection> of(Collection<Long> people) {
        return db.selectFrom(CONNECTION)
                .where(CONNECTION.A_ID.in(people).or(CONNECTION.B_ID.in(people)))
                .orderBy(CONNECTION.A_ID, CONNECTION.B_ID)
                .fetch(ConnectionStore::connection);
    }

    /** Those with both ends among the people. */
    public List<Connection> among(Collection<Long> people) {
        return db.selectFrom(CONNECTION)
                .where(CONNECTION.A_ID.in(people))
                .and(CONNECTION.B_ID.in(people))
                .orderBy(CONNECTION.A_ID, CONNECTION.B_ID)
                .fetch(ConnectionStore::connection);
    }

    public void forEach(Consumer<Connection> consumer) {
        try (var cursor = db.selectFrom(CONNECTION)
                .orderBy(CONNECTION.A_ID, CONNECTION.B_ID)
                .fetchLazy()) {
            cursor.forEach(row -> consumer.accept(connection(row)));
        }
    }

    private static Connection connection(Record row) {
        return new Connection(
                row.get(CONNECTION.A_ID),
                row.get(CONNECTION.B_ID),
                Connection.Kind.valueOf(row.get(CONNECTION.KIND)),
                Connection.Source.valueOf(row.get(CONNECTION.SOURCE)),
                row.get(CONNECTION.STRENGTH));
    }
}
