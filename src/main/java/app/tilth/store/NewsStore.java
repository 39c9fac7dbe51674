package app.tilth.store;

import static app.tilth.store.tables.Tables.NEWS;

import app.tilth.model.News;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What imports showed to have changed. */
public final class NewsStore {
    private final DSLContext db;
    private final Rows<?> rows;

    NewsStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(db, NEWS, NEWS.ID, NEWS.PERSON_ID, NEWS.KIND, NEWS.BEFORE, NEWS.AFTER, NEWS.DAY);
    }

    public long add(News n) {
        long id = rows.nextId();
        rows.add(id, n.person(), n.kind().name(), n.before(), n.after(), n.day());
        rows.flush();
        return id;
    }

    /** News of that day or later, oldest first. */
    public List<News> since(LocalDate day) {
        return db.selectFrom(NEWS)
                .where(NEWS.DAY.ge(day))
                .orderBy(NEWS.DAY, NEWS.ID)
                .fetch(NewsStore::news);
    }

    public List<News> of(long person) {
        return db.selectFrom(NEWS)
                .where(NEWS.PERSON_ID.eq(person))
                .orderBy(NEWS.DAY, NEWS.ID)
                .fetch(NewsStore::news);
    }

    /** Whether just this was already told. */
    public boolean has(News n) {
        return db.fetchExists(
                NEWS,
                NEWS.PERSON_ID
                        .eq(n.person())
                        .and(NEWS.KIND.eq(n.kind().name()))
                        .and(NEWS.BEFORE.eq(n.before()))
                        .and(NEWS.AFTER.eq(n.after()))
                        .and(NEWS.DAY.eq(n.day())));
    }

    public void forEach(Consumer<News> consumer) {
        db.selectFrom(NEWS).orderBy(NEWS.ID).forEach(row -> consumer.accept(news(row)));
    }

    private static News news(Record row) {
        return new News(
                row.get(NEWS.ID),
                row.get(NEWS.PERSON_ID),
                News.Kind.valueOf(row.get(NEWS.KIND)),
                row.get(NEWS.BEFORE),
                row.get(NEWS.AFTER),
                row.get(NEWS.DAY));
    }
}
