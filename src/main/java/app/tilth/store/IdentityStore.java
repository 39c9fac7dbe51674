package app.tilth.store;

import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.POSITION;

import app.tilth.model.ContactPoint;
import app.tilth.model.Identity;
import app.tilth.model.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What tells people from one another, read for everyone in three passes without building each person. */
public final class IdentityStore {
    private final DSLContext db;

    IdentityStore(DSLContext db) {
        this.db = db;
    }

    /** Everyone, You and the archived included, in id order. */
    public List<Identity> all() {
        return identities(_ -> DSL.noCondition());
    }

    /** Those of the ids who are there, in id order. */
    public List<Identity> of(Collection<Long> ids) {
        return identities(field -> field.in(ids));
    }

    private List<Identity> identities(Function<Field<Long>, Condition> which) {
        Map<Long, List<ContactPoint>> points = points(which.apply(CONTACT_POINT.PERSON_ID));
        Map<Long, Set<String>> organizations = organizations(which.apply(POSITION.PERSON_ID));
        return db.select(PERSON.ID, PERSON.FULL_NAME, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, PERSON.NICKNAME)
                .from(PERSON)
                .where(which.apply(PERSON.ID))
                .orderBy(PERSON.ID)
                .fetch(r -> new Identity(
                        r.value1(),
                        new PersonName(r.value2(), r.value3(), r.value4(), r.value5()),
                        points.getOrDefault(r.value1(), List.of()),
                        List.copyOf(organizations.getOrDefault(r.value1(), Set.of()))));
    }

    private Map<Long, List<ContactPoint>> points(Condition which) {
        return db.select(
                        CONTACT_POINT.PERSON_ID,
                        CONTACT_POINT.KIND,
                        CONTACT_POINT.VALUE,
                        CONTACT_POINT.NORMAL,
                        CONTACT_POINT.LABEL)
                .from(CONTACT_POINT)
                .where(which)
                .orderBy(CONTACT_POINT.PERSON_ID, CONTACT_POINT.ORDINAL)
                .fetchGroups(
                        CONTACT_POINT.PERSON_ID,
                        r -> new ContactPoint(
                                ContactPoint.Kind.valueOf(r.value2()), r.value3(), r.value4(), r.value5()));
    }

    private Map<Long, Set<String>> organizations(Condition which) {
        Map<Long, Set<String>> at = new HashMap<>();
        db.select(POSITION.PERSON_ID, ORGANIZATION.NAME)
                .from(POSITION)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(which)
                .orderBy(POSITION.PERSON_ID, POSITION.ORDINAL)
                .forEach(r -> at.computeIfAbsent(r.value1(), _ -> new LinkedHashSet<>())
                        .add(r.value2()));
        return at;
    }
}
