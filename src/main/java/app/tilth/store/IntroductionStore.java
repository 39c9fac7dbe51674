package app.tilth.store;

import static app.tilth.store.tables.Tables.INTRODUCTION;

import app.tilth.model.Introduction;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Introductions at every stage. */
public final class IntroductionStore {
    private final DSLContext db;
    private final Rows<?> rows;

    IntroductionStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                INTRODUCTION,
                INTRODUCTION.ID,
                INTRODUCTION.UID,
                INTRODUCTION.A_ID,
                INTRODUCTION.B_ID,
                INTRODUCTION.STAGE,
                INTRODUCTION.REASON,
                INTRODUCTION.DAY);
    }

    public long add(Introduction i) {
        long id = rows.nextId();
        rows.add(id, i.uid(), i.a(), i.b(), i.stage().name(), i.reason(), i.day());
        rows.flush();
        return id;
    }

    public boolean has(String uid) {
        return db.fetchExists(INTRODUCTION, INTRODUCTION.UID.eq(uid));
    }

    public void forEach(Consumer<Introduction> consumer) {
        db.selectFrom(INTRODUCTION).orderBy(INTRODUCTION.ID).forEach(row -> consumer.accept(introduction(row)));
    }

    private static Introduction introduction(Record row) {
        return new Introduction(
                row.get(INTRODUCTION.ID),
                row.get(INTRODUCTION.UID),
                row.get(INTRODUCTION.A_ID),
                row.get(INTRODUCTION.B_ID),
                Introduction.Stage.valueOf(row.get(INTRODUCTION.STAGE)),
                row.get(INTRODUCTION.REASON),
                row.get(INTRODUCTION.DAY));
    }
}
