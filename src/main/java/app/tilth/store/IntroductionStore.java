package app.tilth.store;

import static app.tilth.store.tables.Tables.INTRODUCTION;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import java.util.List;
import java.util.Optional;
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

    public Optional<Introduction> find(long id) {
        return db.selectFrom(INTRODUCTION).where(INTRODUCTION.ID.eq(id)).fetchOptional(IntroductionStore::introduction);
    }

    /** All introductions of these two, in whichever order they are named, oldest first. */
    public List<Introduction> between(long one, long other) {
        return db.selectFrom(INTRODUCTION)
                .where(INTRODUCTION.A_ID.eq(one).and(INTRODUCTION.B_ID.eq(other)))
                .or(INTRODUCTION.A_ID.eq(other).and(INTRODUCTION.B_ID.eq(one)))
                .orderBy(INTRODUCTION.ID)
                .fetch(IntroductionStore::introduction);
    }

    /** Those set going and not made yet, oldest first. */
    public List<Introduction> open() {
        return db.selectFrom(INTRODUCTION)
                .where(INTRODUCTION.STAGE.in(Stage.CONSIDERED.name(), Stage.BOTH_ASKED.name()))
                .orderBy(INTRODUCTION.ID)
                .fetch(IntroductionStore::introduction);
    }

    /** Those made, oldest first. */
    public List<Introduction> made() {
        return db.selectFrom(INTRODUCTION)
                .where(INTRODUCTION.STAGE.in(Stage.MADE.name(), Stage.CAME_TO_SOMETHING.name()))
                .orderBy(INTRODUCTION.ID)
                .fetch(IntroductionStore::introduction);
    }

    /** All of them, oldest first. */
    public List<Introduction> all() {
        return db.selectFrom(INTRODUCTION).orderBy(INTRODUCTION.ID).fetch(IntroductionStore::introduction);
    }

    /** Stage, reason and day of an introduction that is kept already. */
    public void update(Introduction i) {
        db.update(INTRODUCTION)
                .set(INTRODUCTION.STAGE, i.stage().name())
                .set(INTRODUCTION.REASON, Rows.text(i.reason()))
                .set(INTRODUCTION.DAY, i.day())
                .where(INTRODUCTION.ID.eq(i.id()))
                .execute();
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
                Stage.valueOf(row.get(INTRODUCTION.STAGE)),
                row.get(INTRODUCTION.REASON),
                row.get(INTRODUCTION.DAY));
    }
}
