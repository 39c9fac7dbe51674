package app.tilth.store;

import static app.tilth.store.tables.Tables.NEWS;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.POSITION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.tilth.model.News;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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

    /** News of that day or later that is still so, oldest first. */
    public List<News> since(LocalDate day) {
        return db.selectFrom(NEWS)
                .where(NEWS.DAY.ge(day))
                .and(isStillSo())
                .orderBy(NEWS.DAY, NEWS.ID)
                .fetch(NewsStore::news);
    }

    /** What is still so of the news of a person, oldest first. */
    public List<News> of(long person) {
        return db.selectFrom(NEWS)
                .where(NEWS.PERSON_ID.eq(person))
                .and(isStillSo())
                .orderBy(NEWS.DAY, NEWS.ID)
                .fetch(NewsStore::news);
    }

    /** Whether nobody has put it right since: a role or an employer is news for as long as it is the current one. */
    private static Condition isStillSo() {
        Condition now = NEWS.AFTER.ne("").and(isCurrent(NEWS.AFTER));
        Condition left = NEWS.AFTER.eq("").andNot(isCurrent(NEWS.BEFORE));
        return NEWS.KIND.eq(News.Kind.PLACE.name()).or(now).or(left);
    }

    private static Condition isCurrent(Field<String> words) {
        Condition title = NEWS.KIND.eq(News.Kind.TITLE.name()).and(POSITION.TITLE.equalIgnoreCase(words));
        Condition organization =
                NEWS.KIND.eq(News.Kind.ORGANIZATION.name()).and(ORGANIZATION.NAME.equalIgnoreCase(words));
        return exists(selectOne()
                .from(POSITION)
                .leftJoin(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(POSITION.PERSON_ID.eq(NEWS.PERSON_ID))
                .and(POSITION.UNTIL_DAY.isNull())
                .and(title.or(organization)));
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
