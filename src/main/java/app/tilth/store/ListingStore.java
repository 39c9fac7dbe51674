package app.tilth.store;

import static app.tilth.store.tables.Tables.CONTACT_POINT;
import static app.tilth.store.tables.Tables.ORGANIZATION;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.PERSON_TAG;
import static app.tilth.store.tables.Tables.POSITION;
import static app.tilth.store.tables.Tables.TAG;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What lists show of people, read for everyone in four passes without building each person. */
public final class ListingStore {
    private final DSLContext db;

    ListingStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A person in a list.
     *
     * @param title of the position they are named by, may be empty
     * @param organization of that position, may be empty
     * @param place their first address, else where that organization is; may be empty
     */
    public record Listing(
            long id,
            String name,
            String nickname,
            Circle circle,
            String title,
            String organization,
            String place,
            List<String> tags,
            boolean archived) {
        public Listing {
            tags = List.copyOf(tags);
        }
    }

    /** Everyone but You, in id order. */
    public List<Listing> all() {
        return listings(_ -> DSL.noCondition());
    }

    /** Those of the ids who are there and not You, in id order. */
    public List<Listing> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : listings(field -> field.in(ids));
    }

    private record Work(String title, String organization, String place) {
        static final Work NONE = new Work("", "", "");
    }

    private List<Listing> listings(Function<Field<Long>, Condition> which) {
        OneOfEach<String> once = new OneOfEach<>();
        Map<Long, Work> works = works(which, once);
        Map<Long, List<String>> tags = tags(which, once);
        Map<Long, String> addresses = addresses(which, once);
        OneOfEach<List<String>> together = new OneOfEach<>();
        List<Listing> listings = new ArrayList<>();
        db.select(PERSON.ID, PERSON.FULL_NAME, PERSON.NICKNAME, PERSON.CIRCLE, PERSON.ARCHIVED)
                .from(PERSON)
                .where(PERSON.IS_YOU.isFalse().and(which.apply(PERSON.ID)))
                .orderBy(PERSON.ID)
                .forEach(row -> {
                    long id = row.value1();
                    Work work = works.getOrDefault(id, Work.NONE);
                    listings.add(new Listing(
                            id,
                            row.value2(),
                            once.of(row.value3()),
                            Circle.valueOf(row.value4()),
                            work.title,
                            work.organization,
                            addresses.getOrDefault(id, work.place),
                            together.of(List.copyOf(tags.getOrDefault(id, List.of()))),
                            row.value5()));
                });
        return listings;
    }

    private Map<Long, Work> works(Function<Field<Long>, Condition> which, OneOfEach<String> once) {
        Map<Long, Work> works = new HashMap<>();
        db.select(POSITION.PERSON_ID, POSITION.TITLE, ORGANIZATION.NAME, ORGANIZATION.PLACE)
                .from(POSITION)
                .leftJoin(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(POSITION.ORGANIZATION_ID))
                .where(POSITION.UNTIL_DAY.isNull().and(which.apply(POSITION.PERSON_ID)))
                .orderBy(POSITION.PERSON_ID, POSITION.ORDINAL)
                .forEach(row -> works.putIfAbsent(
                        row.value1(),
                        new Work(once.of(row.value2()), once.of(text(row.value3())), once.of(text(row.value4())))));
        return works;
    }

    private Map<Long, List<String>> tags(Function<Field<Long>, Condition> which, OneOfEach<String> once) {
        return db.select(PERSON_TAG.PERSON_ID, TAG.NAME)
                .from(PERSON_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
                .where(which.apply(PERSON_TAG.PERSON_ID))
                .orderBy(PERSON_TAG.PERSON_ID, PERSON_TAG.ORDINAL)
                .fetchGroups(row -> row.value1(), row -> once.of(row.value2()));
    }

    private Map<Long, String> addresses(Function<Field<Long>, Condition> which, OneOfEach<String> once) {
        Map<Long, String> addresses = new HashMap<>();
        db.select(CONTACT_POINT.PERSON_ID, CONTACT_POINT.VALUE)
                .from(CONTACT_POINT)
                .where(CONTACT_POINT
                        .KIND
                        .eq(ContactPoint.Kind.ADDRESS.name())
                        .and(which.apply(CONTACT_POINT.PERSON_ID)))
                .orderBy(CONTACT_POINT.PERSON_ID, CONTACT_POINT.ORDINAL)
                .forEach(row -> addresses.putIfAbsent(row.value1(), once.of(row.value2())));
        return addresses;
    }

    /** The people who have a position at one of the organizations. */
    public Set<Long> at(Collection<Long> organizations) {
        return organizations.isEmpty()
                ? Set.of()
                : db.select(POSITION.PERSON_ID)
                        .from(POSITION)
                        .where(POSITION.ORGANIZATION_ID.in(organizations))
                        .fetchSet(POSITION.PERSON_ID);
    }

    private static String text(@Nullable String orNull) {
        return orNull == null ? "" : orNull;
    }
}
