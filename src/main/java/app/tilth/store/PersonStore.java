package app.tilth.store;

import static app.tilth.store.tables.Tables.ALIAS;
import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.PERSON_TAG;
import static app.tilth.store.tables.Tables.POSITION;
import static app.tilth.store.tables.Tables.TAG;
import static app.tilth.store.tables.Tables.TOPIC;

import app.tilth.model.Alias;
import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** People, each with everything that hangs on them but history. */
public final class PersonStore {
    /** How many people are read at once when all are. */
    private static final int PAGE = 500;

    private final DSLContext db;
    private final PersonParts parts;
    private final Rows<?> rows;
    private final PhotoStore photos;

    PersonStore(DSLContext db, OrganizationStore organizations) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                PERSON,
                PERSON.ID,
                PERSON.UID,
                PERSON.FULL_NAME,
                PERSON.GIVEN_NAME,
                PERSON.FAMILY_NAME,
                PERSON.NICKNAME,
                PERSON.CIRCLE,
                PERSON.CADENCE_DAYS,
                PERSON.MET_DAY,
                PERSON.MET_HOW,
                PERSON.MET_THROUGH_ID,
                PERSON.NOTES,
                PERSON.ARCHIVED,
                PERSON.IS_YOU);
        this.parts = new PersonParts(db, organizations, rows);
        this.photos = new PhotoStore(db, rows);
    }

    /** Adds a person and answers the new id. */
    public long add(Person person) {
        long id = addLater(person);
        flush();
        return id;
    }

    /** Like {@link #add}, but the rows may wait until {@link #flush()}: for many people at once. */
    public long addLater(Person person) {
        long id = rows.nextId();
        PersonName name = person.name();
        Met met = person.met();
        rows.add(
                id,
                person.uid(),
                name.full(),
                name.given(),
                name.family(),
                name.nickname(),
                person.circle().name(),
                person.cadenceDays(),
                met.day(),
                met.how(),
                met.through(),
                person.notes(),
                person.archived(),
                person.you());
        parts.add(id, person);
        return id;
    }

    PhotoStore photos() {
        return photos;
    }

    /** Writes what {@link #addLater} and {@link PhotoStore#addLater} left waiting. */
    public void flush() {
        rows.flush();
        parts.flush();
        photos.flush();
    }

    /** Stores a changed person under the same id; only what differs is written. */
    public void update(Person person) {
        update(find(person.id()).orElseThrow(() -> new IllegalArgumentException("no person " + person.id())), person);
    }

    /** The same where it is known how the person is stored now. */
    public void update(Person before, Person person) {
        PersonName name = person.name();
        Met met = person.met();
        if (!sameRow(before, person)) {
            db.update(PERSON)
                    .set(PERSON.FULL_NAME, Rows.text(name.full()))
                    .set(PERSON.GIVEN_NAME, Rows.text(name.given()))
                    .set(PERSON.FAMILY_NAME, Rows.text(name.family()))
                    .set(PERSON.NICKNAME, Rows.text(name.nickname()))
                    .set(PERSON.CIRCLE, person.circle().name())
                    .set(PERSON.CADENCE_DAYS, person.cadenceDays())
                    .set(PERSON.MET_DAY, met.day())
                    .set(PERSON.MET_HOW, Rows.text(met.how()))
                    .set(PERSON.MET_THROUGH_ID, met.through())
                    .set(PERSON.NOTES, Rows.text(person.notes()))
                    .set(PERSON.ARCHIVED, person.archived())
                    .set(PERSON.IS_YOU, person.you())
                    .where(PERSON.ID.eq(person.id()))
                    .execute();
        }
        parts.replace(before, person);
    }

    private static boolean sameRow(Person a, Person b) {
        return row(a).equals(row(b));
    }

    private static Person row(Person person) {
        return person.change()
                .contactPoints(List.of())
                .positions(List.of())
                .tags(List.of())
                .topics(List.of())
                .dates(List.of())
                .aliases(List.of())
                .build();
    }

    public void remove(long id) {
        db.deleteFrom(PERSON).where(PERSON.ID.eq(id)).execute();
    }

    public Optional<Person> find(long id) {
        return find(PERSON.ID.eq(id)).stream().findFirst();
    }

    /** The people of those ids who are there, in id order. */
    public List<Person> find(Collection<Long> ids) {
        return find(PERSON.ID.in(ids));
    }

    /** You, where you are here. */
    public Optional<Person> you() {
        return find(PERSON.IS_YOU.isTrue()).stream().findFirst();
    }

    /** How many people are there besides You. */
    public int count() {
        return db.fetchCount(PERSON, PERSON.IS_YOU.isFalse());
    }

    /** The largest id there is, 0 when nobody is there: ids above it are those of people added later. */
    public long lastId() {
        return db.select(DSL.max(PERSON.ID))
                .from(PERSON)
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }

    /** Tells every topic of everyone who is not archived, with whose it is. */
    public void forEachTopic(BiConsumer<Long, Topic> consumer) {
        try (var cursor = db.select(TOPIC.PERSON_ID, TOPIC.KIND, TOPIC.TEXT)
                .from(TOPIC)
                .join(PERSON)
                .on(PERSON.ID.eq(TOPIC.PERSON_ID))
                .where(PERSON.ARCHIVED.isFalse())
                .fetchLazy()) {
            cursor.forEach(
                    row -> consumer.accept(row.value1(), new Topic(Topic.Kind.valueOf(row.value2()), row.value3())));
        }
    }

    /** Tells every tag of everyone who is not archived, with whose it is. */
    public void forEachTag(BiConsumer<Long, String> consumer) {
        try (var cursor = db.select(PERSON_TAG.PERSON_ID, TAG.NAME)
                .from(PERSON_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PERSON_TAG.PERSON_ID))
                .where(PERSON.ARCHIVED.isFalse())
                .fetchLazy()) {
            cursor.forEach(row -> consumer.accept(row.value1(), row.value2()));
        }
    }

    /** Who brought you together, by person; without an entry nobody is known to have. */
    public Map<Long, Long> introducers() {
        return db.select(PERSON.ID, PERSON.MET_THROUGH_ID)
                .from(PERSON)
                .where(PERSON.MET_THROUGH_ID.isNotNull())
                .fetchMap(PERSON.ID, PERSON.MET_THROUGH_ID);
    }

    /** The same where the person or who brought you together is one of some people. */
    public Map<Long, Long> introducers(Collection<Long> people) {
        return db.select(PERSON.ID, PERSON.MET_THROUGH_ID)
                .from(PERSON)
                .where(PERSON.ID.in(people).and(PERSON.MET_THROUGH_ID.isNotNull()))
                .or(PERSON.MET_THROUGH_ID.in(people))
                .fetchMap(PERSON.ID, PERSON.MET_THROUGH_ID);
    }

    /** Hands every person over in id order, a page in memory at a time. */
    public void forEach(Consumer<Person> consumer) {
        long last = 0;
        while (true) {
            List<Person> page = find(PERSON.ID.gt(last), PAGE);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(consumer);
            last = page.getLast().id();
        }
    }

    /** What tells people apart, told without building each person: names first, then the rest. */
    public interface IdentityListener {
        void person(long id, String uid, String fullName);

        void contactPoint(long person, ContactPoint.Kind kind, String normal);

        void organization(long person, String name);

        /** Another entry they were kept under, told before their contact points and organizations. */
        void alias(long person, Alias alias);
    }

    /** Tells what tells everyone here apart. */
    public void tellIdentities(IdentityListener listener) {
        try (var people = db.select(PERSON.ID, PERSON.UID, PERSON.FULL_NAME)
                        .from(PERSON)
                        .fetchLazy();
                var aliases = db.select(ALIAS.PERSON_ID, ALIAS.UID, ALIAS.NAME)
                        .from(ALIAS)
                        .fetchLazy();
                var points = db.select(CONTACT_POINT.PERSON_ID, CONTACT_POINT.KIND, CONTACT_POINT.NORMAL)
                        .from(CONTACT_POINT)
                        .fetchLazy();
                var positions = db.select(POSITION.PERSON_ID, ORGANIZATION.NAME)
                        .from(POSITION)
                        .join(ORGANIZATION)
                        .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                        .fetchLazy()) {
            people.forEach(r -> listener.person(r.value1(), r.value2(), r.value3()));
            aliases.forEach(r -> listener.alias(r.value1(), new Alias(r.value2(), r.value3())));
            points.forEach(r -> listener.contactPoint(r.value1(), ContactPoint.Kind.valueOf(r.value2()), r.value3()));
            positions.forEach(r -> listener.organization(r.value1(), r.value2()));
        }
    }

    private List<Person> find(Condition condition) {
        return find(condition, Integer.MAX_VALUE);
    }

    private List<Person> find(Condition condition, int most) {
        List<Person> bare = db.selectFrom(PERSON)
                .where(condition)
                .orderBy(PERSON.ID)
                .limit(DSL.inline(most))
                .fetch(PersonStore::person);
        return bare.isEmpty() ? List.of() : parts.fill(new ArrayList<>(bare));
    }

    private static Person person(Record row) {
        return Person.named(new PersonName(
                        row.get(PERSON.FULL_NAME),
                        row.get(PERSON.GIVEN_NAME),
                        row.get(PERSON.FAMILY_NAME),
                        row.get(PERSON.NICKNAME)))
                .id(row.get(PERSON.ID))
                .uid(row.get(PERSON.UID))
                .circle(Circle.valueOf(row.get(PERSON.CIRCLE)))
                .cadenceDays(row.get(PERSON.CADENCE_DAYS))
                .met(new Met(row.get(PERSON.MET_DAY), row.get(PERSON.MET_HOW), row.get(PERSON.MET_THROUGH_ID)))
                .notes(row.get(PERSON.NOTES))
                .archived(row.get(PERSON.ARCHIVED))
                .you(row.get(PERSON.IS_YOU))
                .build();
    }

    /** Everyone's uid by id. */
    public Map<Long, String> uids() {
        return db.select(PERSON.ID, PERSON.UID).from(PERSON).fetchMap(PERSON.ID, PERSON.UID);
    }

    /** The full names of the people of those ids. */
    public Map<Long, String> names(Collection<Long> ids) {
        return db.select(PERSON.ID, PERSON.FULL_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(PERSON.ID, PERSON.FULL_NAME);
    }
}
