package app.tilth.store;

import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.POSITION;

import app.tilth.model.Colleague;
import app.tilth.model.Membership;
import app.tilth.model.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Organizations: one for each name, without regard to case. */
public final class OrganizationStore {
    /** So many are looked up one by one; whoever asks for more is given all names to look in. */
    private static final int MOST_SINGLY = 50;

    private final DSLContext db;
    private final Rows<?> rows;
    private final Map<String, Long> ids = new HashMap<>();
    private boolean allKnown;

    OrganizationStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db, ORGANIZATION, ORGANIZATION.ID, ORGANIZATION.NAME, ORGANIZATION.INDUSTRY, ORGANIZATION.PLACE);
    }

    /**
     * The organization's id, made if it is new.
     *
     * @param name not empty
     */
    public long named(String name) {
        return id(new Organization(0, name, "", ""));
    }

    /** The id of the organization of that name, made with its industry and place if it is new; see {@link #flush}. */
    public long id(Organization organization) {
        if (!allKnown && ids.size() >= MOST_SINGLY) {
            forEach(o -> ids.put(key(o.name()), o.id()));
            allKnown = true;
        }
        return ids.computeIfAbsent(
                key(organization.name()),
                k -> (allKnown ? Optional.<Long>empty() : find(organization.name()))
                        .orElseGet(() -> add(organization)));
    }

    private long add(Organization organization) {
        long id = rows.nextId();
        rows.add(id, organization.name(), organization.industry(), organization.place());
        return id;
    }

    Rows<?> rows() {
        return rows;
    }

    /** Writes the new organizations that wait for it. */
    void flush() {
        rows.flush();
    }

    private Optional<Long> find(String name) {
        return db.select(ORGANIZATION.ID)
                .from(ORGANIZATION)
                .where(ORGANIZATION.NAME.collate("NOCASE").eq(name))
                .fetchOptional(ORGANIZATION.ID);
    }

    /** SQLite's NOCASE folds ASCII only; so does this key. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            key.setCharAt(i, c < 128 ? Character.toLowerCase(c) : c);
        }
        return key.toString();
    }

    /** The organization each person is at now, their first one; nobody who is at none. */
    public Map<Long, Long> ofPeople() {
        return ofPeople(DSL.noCondition());
    }

    /** The same of some people only. */
    public Map<Long, Long> ofPeople(Collection<Long> people) {
        return ofPeople(POSITION.PERSON_ID.in(people));
    }

    private Map<Long, Long> ofPeople(Condition which) {
        Map<Long, Long> at = new HashMap<>();
        db.select(POSITION.PERSON_ID, POSITION.ORGANIZATION_ID)
                .from(POSITION)
                .where(POSITION.UNTIL_DAY.isNull())
                .and(POSITION.ORGANIZATION_ID.isNotNull())
                .and(which)
                .orderBy(POSITION.PERSON_ID, POSITION.ORDINAL)
                .forEach(row -> at.putIfAbsent(row.value1(), row.value2()));
        return at;
    }

    /** Is told who is or was somewhere. */
    public interface Attendance {
        void person(long person, boolean now);
    }

    /**
     * Tells once everyone who is or was at the organization of that name and is not archived, in id order; row by row, since there
     * may be thousands of them.
     */
    public void tellPeople(String organization, Attendance listener) {
        var gone = DSL.min(DSL.when(POSITION.UNTIL_DAY.isNull(), 0).otherwise(1));
        try (ResultSet rows = db.select(POSITION.PERSON_ID, gone)
                .from(POSITION)
                .join(PERSON)
                .on(PERSON.ID.eq(POSITION.PERSON_ID))
                .where(POSITION.ORGANIZATION_ID.eq(DSL.select(ORGANIZATION.ID)
                        .from(ORGANIZATION)
                        .where(ORGANIZATION.NAME.collate("NOCASE").eq(organization))))
                .and(PERSON.ARCHIVED.isFalse())
                .and(PERSON.IS_YOU.isFalse())
                .groupBy(POSITION.PERSON_ID)
                .orderBy(POSITION.PERSON_ID)
                .fetchResultSet()) {
            while (rows.next()) {
                listener.person(rows.getLong(1), rows.getInt(2) == 0);
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading who is at an organization", e);
        }
    }

    /**
     * Who is or was where you are or were at the same time, by person and first day; only where both beginnings are known, and
     * either an end or that it lasts.
     */
    public List<Colleague> colleagues() {
        var own = POSITION.as("own");
        var you = PERSON.as("you");
        return db.select(
                        POSITION.PERSON_ID,
                        ORGANIZATION.NAME,
                        POSITION.FROM_DAY,
                        own.FROM_DAY,
                        POSITION.UNTIL_DAY,
                        own.UNTIL_DAY)
                .from(you)
                .join(own)
                .on(own.PERSON_ID.eq(you.ID))
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(own.ORGANIZATION_ID))
                .join(POSITION)
                .on(POSITION.ORGANIZATION_ID.eq(own.ORGANIZATION_ID))
                .and(POSITION.PERSON_ID.ne(you.ID))
                .where(you.IS_YOU.isTrue())
                .and(POSITION.UNTIL_DAY.isNull().or(POSITION.UNTIL_DAY.ge(own.FROM_DAY)))
                .and(own.UNTIL_DAY.isNull().or(own.UNTIL_DAY.ge(POSITION.FROM_DAY)))
                .and(POSITION.FROM_DAY.isNotNull())
                .and(own.FROM_DAY.isNotNull())
                .orderBy(POSITION.PERSON_ID, DSL.greatest(POSITION.FROM_DAY, own.FROM_DAY), POSITION.ID)
                .fetch(row -> new Colleague(
                        row.value1(),
                        row.value2(),
                        later(row.value3(), row.value4()),
                        earlier(row.value5(), row.value6())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Of two last days, of which null is never. */
    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** Who is or was where, and when, in the order of organizations. */
    public List<Membership> memberships() {
        return memberships(DSL.noCondition());
    }

    /** The same of some people only. */
    public List<Membership> memberships(Collection<Long> people) {
        return memberships(POSITION.PERSON_ID.in(people));
    }

    private List<Membership> memberships(Condition which) {
        return db.select(POSITION.ORGANIZATION_ID, POSITION.PERSON_ID, POSITION.FROM_DAY, POSITION.UNTIL_DAY)
                .from(POSITION)
                .where(POSITION.ORGANIZATION_ID.isNotNull())
                .and(which)
                .orderBy(POSITION.ORGANIZATION_ID, POSITION.PERSON_ID, POSITION.ID)
                .fetch(row -> new Membership(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    public void forEach(Consumer<Organization> consumer) {
        try (var cursor = db.selectFrom(ORGANIZATION).orderBy(ORGANIZATION.ID).fetchLazy()) {
            cursor.forEach(row -> consumer.accept(organization(row)));
        }
    }

    private static Organization organization(Record row) {
        return new Organization(
                row.get(ORGANIZATION.ID),
                row.get(ORGANIZATION.NAME),
                row.get(ORGANIZATION.INDUSTRY),
                row.get(ORGANIZATION.PLACE));
    }
}
