package app.tilth.store;

import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.PERSON_TAG;
import static app.tilth.store.tables.Tables.POSITION;
import static app.tilth.store.tables.Tables.TAG;
import static app.tilth.store.tables.Tables.TOPIC;

import app.tilth.model.ContactPoint;
import app.tilth.model.Topic;
import java.util.Collection;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What people may be found by when someone is sought, read for everyone in a few passes; You and the archived are left out. */
public final class TraitStore {
    private final DSLContext db;

    TraitStore(DSLContext db) {
        this.db = db;
    }

    /** Is told what people are known by, kind by kind. */
    public interface Listener {
        void tag(long person, String tag);

        /**
         * @param organization may be empty, and so may its industry, its place and the title
         */
        void position(long person, String organization, String industry, String place, String title, boolean current);

        void address(long person, String address);

        /** What someone offers or cares about. */
        void topic(long person, String text);
    }

    public void tellAll(Listener listener) {
        tell(_ -> DSL.noCondition(), listener);
    }

    /** Tells those of the ids who are there. */
    public void tell(Collection<Long> people, Listener listener) {
        if (!people.isEmpty()) {
            tell(field -> field.in(people), listener);
        }
    }

    private void tell(Function<Field<Long>, Condition> which, Listener listener) {
        try (var tags = db.select(PERSON_TAG.PERSON_ID, TAG.NAME)
                .from(PERSON_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
                .where(known(PERSON_TAG.PERSON_ID, which))
                .fetchLazy()) {
            tags.forEach(row -> listener.tag(row.value1(), row.value2()));
        }
        try (var positions = db.select(
                        POSITION.PERSON_ID,
                        ORGANIZATION.NAME,
                        ORGANIZATION.INDUSTRY,
                        ORGANIZATION.PLACE,
                        POSITION.TITLE,
                        POSITION.UNTIL_DAY)
                .from(POSITION)
                .leftJoin(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(known(POSITION.PERSON_ID, which))
                .fetchLazy()) {
            positions.forEach(row -> listener.position(
                    row.value1(),
                    text(row.value2()),
                    text(row.value3()),
                    text(row.value4()),
                    row.value5(),
                    row.value6() == null));
        }
        db.select(CONTACT_POINT.PERSON_ID, CONTACT_POINT.VALUE)
                .from(CONTACT_POINT)
                .where(CONTACT_POINT.KIND.eq(ContactPoint.Kind.ADDRESS.name()))
                .and(known(CONTACT_POINT.PERSON_ID, which))
                .forEach(row -> listener.address(row.value1(), row.value2()));
        try (var topics = db.select(TOPIC.PERSON_ID, TOPIC.TEXT)
                .from(TOPIC)
                .where(TOPIC.KIND.ne(Topic.Kind.LOOKS_FOR.name()))
                .and(known(TOPIC.PERSON_ID, which))
                .fetchLazy()) {
            topics.forEach(row -> listener.topic(row.value1(), row.value2()));
        }
    }

    private static Condition known(Field<Long> person, Function<Field<Long>, Condition> which) {
        return which.apply(person)
                .and(person.notIn(DSL.select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.ARCHIVED.isTrue().or(PERSON.IS_YOU.isTrue()))));
    }

    private static String text(@Nullable String orNull) {
        return orNull == null ? "" : orNull;
    }
}
