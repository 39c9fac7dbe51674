package app.tilth.store;

import static app.tilth.store.tables.Tables.ALIAS;
import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.DATE_THAT_MATTERS;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON_TAG;
import static app.tilth.store.tables.Tables.POSITION;
import static app.tilth.store.tables.Tables.TAG;
import static app.tilth.store.tables.Tables.TOPIC;

import app.tilth.model.Alias;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The lists that belong to a person: contact points, positions, tags, topics, dates. Order is kept. */
final class PersonParts {
    private final DSLContext db;
    private final OrganizationStore organizations;
    private final Map<String, Long> tagIds = new HashMap<>();
    private final Rows<?> contactPoints;
    private final Rows<?> positions;
    private final Rows<?> tags;
    private final Rows<?> personTags;
    private final Rows<?> topics;
    private final Rows<?> dates;
    private final Rows<?> aliases;

    PersonParts(DSLContext db, OrganizationStore organizations, Rows<?> people) {
        this.db = db;
        this.organizations = organizations;
        contactPoints = new Rows<>(
                        db,
                        CONTACT_POINT,
                        CONTACT_POINT.ID,
                        CONTACT_POINT.PERSON_ID,
                        CONTACT_POINT.ORDINAL,
                        CONTACT_POINT.KIND,
                        CONTACT_POINT.VALUE,
                        CONTACT_POINT.NORMAL,
                        CONTACT_POINT.LABEL)
                .after(people);
        positions = new Rows<>(
                        db,
                        POSITION,
                        POSITION.ID,
                        POSITION.PERSON_ID,
                        POSITION.ORDINAL,
                        POSITION.ORGANIZATION_ID,
                        POSITION.TITLE,
                        POSITION.FROM_DAY,
                        POSITION.UNTIL_DAY)
                .after(people, organizations.rows());
        tags = new Rows<>(db, TAG, TAG.ID, TAG.NAME);
        personTags =
                new Rows<>(db, PERSON_TAG, PERSON_TAG.PERSON_ID, PERSON_TAG.TAG_ID, PERSON_TAG.ORDINAL).after(people);
        topics = new Rows<>(db, TOPIC, TOPIC.ID, TOPIC.PERSON_ID, TOPIC.ORDINAL, TOPIC.KIND, TOPIC.TEXT).after(people);
        dates = new Rows<>(
                        db,
                        DATE_THAT_MATTERS,
                        DATE_THAT_MATTERS.ID,
                        DATE_THAT_MATTERS.PERSON_ID,
                        DATE_THAT_MATTERS.ORDINAL,
                        DATE_THAT_MATTERS.KIND,
                        DATE_THAT_MATTERS.LABEL,
                        DATE_THAT_MATTERS.YEAR,
                        DATE_THAT_MATTERS.MONTH,
                        DATE_THAT_MATTERS.DAY_OF_MONTH)
                .after(people);
        aliases = new Rows<>(db, ALIAS, ALIAS.ID, ALIAS.PERSON_ID, ALIAS.ORDINAL, ALIAS.UID, ALIAS.NAME).after(people);
    }

    void add(long id, Person person) {
        addContactPoints(id, person.contactPoints());
        addPositions(id, person.positions());
        addTags(id, person.tags());
        addTopics(id, person.topics());
        addDates(id, person.dates());
        addAliases(id, person.aliases());
    }

    void replace(Person before, Person after) {
        long id = after.id();
        if (!before.contactPoints().equals(after.contactPoints())) {
            clear(CONTACT_POINT, CONTACT_POINT.PERSON_ID, id);
            addContactPoints(id, after.contactPoints());
        }
        if (!before.positions().equals(after.positions())) {
            clear(POSITION, POSITION.PERSON_ID, id);
            addPositions(id, after.positions());
        }
        if (!before.tags().equals(after.tags())) {
            clear(PERSON_TAG, PERSON_TAG.PERSON_ID, id);
            addTags(id, after.tags());
        }
        if (!before.topics().equals(after.topics())) {
            clear(TOPIC, TOPIC.PERSON_ID, id);
            addTopics(id, after.topics());
        }
        if (!before.dates().equals(after.dates())) {
            clear(DATE_THAT_MATTERS, DATE_THAT_MATTERS.PERSON_ID, id);
            addDates(id, after.dates());
        }
        if (!before.aliases().equals(after.aliases())) {
            clear(ALIAS, ALIAS.PERSON_ID, id);
            addAliases(id, after.aliases());
        }
        flush();
    }

    void flush() {
        organizations.flush();
        contactPoints.flush();
        positions.flush();
        tags.flush();
        personTags.flush();
        topics.flush();
        dates.flush();
        aliases.flush();
    }

    private void clear(Table<?> table, Field<Long> owner, long person) {
        db.deleteFrom(table).where(owner.eq(person)).execute();
    }

    private void addContactPoints(long person, List<ContactPoint> points) {
        int ordinal = 0;
        for (ContactPoint p : points) {
            contactPoints.add(
                    contactPoints.nextId(), person, ordinal++, p.kind().name(), p.value(), p.normal(), p.label());
        }
    }

    private void addPositions(long person, List<Position> list) {
        int ordinal = 0;
        for (Position p : list) {
            Long organization = p.organization().isEmpty() ? null : organizations.named(p.organization());
            positions.add(positions.nextId(), person, ordinal++, organization, p.title(), p.from(), p.until());
        }
    }

    private void addTags(long person, List<String> names) {
        int ordinal = 0;
        for (long tag : names.stream().mapToLong(this::tagId).distinct().toArray()) {
            personTags.add(person, tag, ordinal++);
        }
    }

    private long tagId(String name) {
        return tagIds.computeIfAbsent(
                name.toLowerCase(Locale.ROOT),
                k -> db.select(TAG.ID)
                        .from(TAG)
                        .where(TAG.NAME.collate("NOCASE").eq(name))
                        .fetchOptional(TAG.ID)
                        .orElseGet(() -> addTag(name)));
    }

    private long addTag(String name) {
        long id = tags.nextId();
        tags.add(id, name);
        tags.flush();
        return id;
    }

    private void addTopics(long person, List<Topic> list) {
        int ordinal = 0;
        for (Topic t : list) {
            topics.add(topics.nextId(), person, ordinal++, t.kind().name(), t.text());
        }
    }

    private void addDates(long person, List<DateThatMatters> list) {
        int ordinal = 0;
        for (DateThatMatters d : list) {
            MonthDay day = d.date().monthDay();
            dates.add(
                    dates.nextId(),
                    person,
                    ordinal++,
                    d.kind().name(),
                    d.label(),
                    d.date().year(),
                    day.getMonthValue(),
                    day.getDayOfMonth());
        }
    }

    private void addAliases(long person, List<Alias> list) {
        int ordinal = 0;
        for (Alias a : list) {
            aliases.add(aliases.nextId(), person, ordinal++, a.uid(), a.name());
        }
    }

    /** The same people with their lists, in the same order. */
    List<Person> fill(List<Person> bare) {
        List<Long> ids = bare.stream().map(Person::id).toList();
        var points = db.selectFrom(CONTACT_POINT)
                .where(CONTACT_POINT.PERSON_ID.in(ids))
                .orderBy(CONTACT_POINT.ORDINAL)
                .fetchGroups(CONTACT_POINT.PERSON_ID, PersonParts::contactPoint);
        var held = db.select(POSITION.fields())
                .select(ORGANIZATION.NAME)
                .from(POSITION)
                .leftJoin(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(POSITION.PERSON_ID.in(ids))
                .orderBy(POSITION.ORDINAL)
                .fetchGroups(POSITION.PERSON_ID, PersonParts::position);
        var tagged = db.select(PERSON_TAG.PERSON_ID, TAG.NAME)
                .from(PERSON_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
                .where(PERSON_TAG.PERSON_ID.in(ids))
                .orderBy(PERSON_TAG.ORDINAL)
                .fetchGroups(PERSON_TAG.PERSON_ID, TAG.NAME);
        var spoken = db.selectFrom(TOPIC)
                .where(TOPIC.PERSON_ID.in(ids))
                .orderBy(TOPIC.ORDINAL)
                .fetchGroups(TOPIC.PERSON_ID, r -> new Topic(Topic.Kind.valueOf(r.getKind()), r.getText()));
        var days = db.selectFrom(DATE_THAT_MATTERS)
                .where(DATE_THAT_MATTERS.PERSON_ID.in(ids))
                .orderBy(DATE_THAT_MATTERS.ORDINAL)
                .fetchGroups(DATE_THAT_MATTERS.PERSON_ID, PersonParts::date);
        var known = db.selectFrom(ALIAS)
                .where(ALIAS.PERSON_ID.in(ids))
                .orderBy(ALIAS.ORDINAL)
                .fetchGroups(ALIAS.PERSON_ID, r -> new Alias(r.getUid(), r.getName()));
        return bare.stream()
                .map(p -> p.change()
                        .contactPoints(of(points, p))
                        .positions(of(held, p))
                        .tags(of(tagged, p))
                        .topics(of(spoken, p))
                        .dates(of(days, p))
                        .aliases(of(known, p))
                        .build())
                .toList();
    }

    private static <T> List<T> of(Map<Long, List<T>> groups, Person person) {
        return groups.getOrDefault(person.id(), List.of());
    }

    private static ContactPoint contactPoint(Record row) {
        return new ContactPoint(
                ContactPoint.Kind.valueOf(row.get(CONTACT_POINT.KIND)),
                row.get(CONTACT_POINT.VALUE),
                row.get(CONTACT_POINT.NORMAL),
                row.get(CONTACT_POINT.LABEL));
    }

    private static Position position(Record row) {
        @Nullable String organization = row.get(ORGANIZATION.NAME);
        return new Position(
                Objects.requireNonNullElse(organization, ""),
                row.get(POSITION.TITLE),
                row.get(POSITION.FROM_DAY),
                row.get(POSITION.UNTIL_DAY));
    }

    static DateThatMatters date(Record row) {
        return new DateThatMatters(
                DateThatMatters.Kind.valueOf(row.get(DATE_THAT_MATTERS.KIND)),
                row.get(DATE_THAT_MATTERS.LABEL),
                new PartialDate(
                        row.get(DATE_THAT_MATTERS.YEAR),
                        MonthDay.of(row.get(DATE_THAT_MATTERS.MONTH), row.get(DATE_THAT_MATTERS.DAY_OF_MONTH))));
    }
}
