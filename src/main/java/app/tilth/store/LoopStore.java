package app.tilth.store;

import static app.tilth.store.tables.Tables.LOOP;
import static app.tilth.store.tables.Tables.PERSON;

import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Loops, open and closed. */
public final class LoopStore {
    private final DSLContext db;
    private final Rows<?> rows;

    LoopStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                LOOP,
                LOOP.ID,
                LOOP.UID,
                LOOP.PERSON_ID,
                LOOP.KIND,
                LOOP.TEXT,
                LOOP.OPENED_DAY,
                LOOP.DUE_DAY,
                LOOP.CLOSED_DAY,
                LOOP.EXCHANGE_ID);
    }

    public long add(Loop l) {
        long id = rows.nextId();
        rows.add(id, l.uid(), l.person(), l.kind().name(), l.text(), l.opened(), l.due(), l.closed(), l.exchange());
        rows.flush();
        return id;
    }

    /** Stores a changed loop under the same id. */
    public void update(Loop l) {
        db.update(LOOP)
                .set(LOOP.KIND, l.kind().name())
                .set(LOOP.TEXT, Rows.text(l.text()))
                .set(LOOP.OPENED_DAY, l.opened())
                .set(LOOP.DUE_DAY, l.due())
                .set(LOOP.CLOSED_DAY, l.closed())
                .where(LOOP.ID.eq(l.id()))
                .execute();
    }

    public void close(long id, LocalDate day) {
        db.update(LOOP).set(LOOP.CLOSED_DAY, day).where(LOOP.ID.eq(id)).execute();
    }

    public void reopen(long id) {
        db.update(LOOP).setNull(LOOP.CLOSED_DAY).where(LOOP.ID.eq(id)).execute();
    }

    public void remove(long id) {
        db.deleteFrom(LOOP).where(LOOP.ID.eq(id)).execute();
    }

    /** The open loops with people who are not archived, oldest first. */
    public List<Loop> open() {
        return db.select(LOOP.fields())
                .from(LOOP)
                .join(PERSON)
                .on(PERSON.ID.eq(LOOP.PERSON_ID))
                .where(LOOP.CLOSED_DAY.isNull())
                .and(PERSON.ARCHIVED.isFalse())
                .orderBy(LOOP.OPENED_DAY, LOOP.ID)
                .fetch(LoopStore::loop);
    }

    /** The loops that were closed on a day or after it. */
    public List<Loop> closedSince(LocalDate day) {
        return db.selectFrom(LOOP)
                .where(LOOP.CLOSED_DAY.ge(day))
                .orderBy(LOOP.CLOSED_DAY, LOOP.ID)
                .fetch(LoopStore::loop);
    }

    public List<Loop> of(long person) {
        return db.selectFrom(LOOP)
                .where(LOOP.PERSON_ID.eq(person))
                .orderBy(LOOP.OPENED_DAY, LOOP.ID)
                .fetch(LoopStore::loop);
    }

    /** The open loops with each of some people, oldest first; whoever has none is left out. */
    public Map<Long, List<Loop>> openOfEach(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : db.selectFrom(LOOP)
                        .where(LOOP.PERSON_ID.in(people))
                        .and(LOOP.CLOSED_DAY.isNull())
                        .orderBy(LOOP.OPENED_DAY, LOOP.ID)
                        .fetchGroups(LOOP.PERSON_ID, LoopStore::loop);
    }

    public Optional<Loop> find(long id) {
        return db.selectFrom(LOOP).where(LOOP.ID.eq(id)).fetchOptional(LoopStore::loop);
    }

    public boolean has(String uid) {
        return db.fetchExists(LOOP, LOOP.UID.eq(uid));
    }

    public void forEach(Consumer<Loop> consumer) {
        db.selectFrom(LOOP).orderBy(LOOP.ID).forEach(row -> consumer.accept(loop(row)));
    }

    private static Loop loop(Record row) {
        return new Loop(
                row.get(LOOP.ID),
                row.get(LOOP.UID),
                row.get(LOOP.PERSON_ID),
                Loop.Kind.valueOf(row.get(LOOP.KIND)),
                row.get(LOOP.TEXT),
                row.get(LOOP.OPENED_DAY),
                row.get(LOOP.DUE_DAY),
                row.get(LOOP.CLOSED_DAY),
                row.get(LOOP.EXCHANGE_ID));
    }
}
