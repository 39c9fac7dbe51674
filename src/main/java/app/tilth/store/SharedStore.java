package app.tilth.store;

import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON_TAG;
import static app.tilth.store.tables.Tables.POSITION;
import static app.tilth.store.tables.Tables.TAG;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;

import app.tilth.model.ContactPoint;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** What some people have in common. */
public final class SharedStore {
    private final DSLContext db;

    SharedStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Something people share.
     *
     * @param among how many of those asked about have it
     * @param inAll how many have it of everyone
     */
    public record Share(String name, int among, int inAll) {}

    /** The tags that some of them carry, by name. */
    public List<Share> tags(Collection<Long> people) {
        var among = count().filterWhere(PERSON_TAG.PERSON_ID.in(people));
        return db.select(TAG.NAME, among, count())
                .from(PERSON_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
                .groupBy(TAG.NAME)
                .having(among.gt(inline(0)))
                .orderBy(TAG.NAME)
                .fetch(row -> new Share(row.value1(), row.value2(), row.value3()));
    }

    /** The industries of the organizations some of them are at now, by name. */
    public List<Share> industries(Collection<Long> people) {
        var among = countDistinct(POSITION.PERSON_ID).filterWhere(POSITION.PERSON_ID.in(people));
        return db.select(ORGANIZATION.INDUSTRY, among, countDistinct(POSITION.PERSON_ID))
                .from(POSITION)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(POSITION.UNTIL_DAY.isNull())
                .and(ORGANIZATION.INDUSTRY.ne(""))
                .groupBy(ORGANIZATION.INDUSTRY)
                .having(among.gt(inline(0)))
                .orderBy(ORGANIZATION.INDUSTRY)
                .fetch(row -> new Share(row.value1(), row.value2(), row.value3()));
    }

    /** The organizations some of them are or were at, by name. */
    public List<Share> organizations(Collection<Long> people) {
        var among = countDistinct(POSITION.PERSON_ID).filterWhere(POSITION.PERSON_ID.in(people));
        return db.select(ORGANIZATION.NAME, among, countDistinct(POSITION.PERSON_ID))
                .from(POSITION)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .groupBy(ORGANIZATION.NAME)
                .having(among.gt(inline(0)))
                .orderBy(ORGANIZATION.NAME)
                .fetch(row -> new Share(row.value1(), row.value2(), row.value3()));
    }

    /** The places that some of them live in, by name. */
    public List<Share> places(Collection<Long> people) {
        var among = countDistinct(CONTACT_POINT.PERSON_ID).filterWhere(CONTACT_POINT.PERSON_ID.in(people));
        return db.select(CONTACT_POINT.VALUE, among, countDistinct(CONTACT_POINT.PERSON_ID))
                .from(CONTACT_POINT)
                .where(CONTACT_POINT.KIND.eq(ContactPoint.Kind.ADDRESS.name()))
                .groupBy(CONTACT_POINT.VALUE)
                .having(among.gt(inline(0)))
                .orderBy(CONTACT_POINT.VALUE)
                .fetch(row -> new Share(row.value1(), row.value2(), row.value3()));
    }
}
