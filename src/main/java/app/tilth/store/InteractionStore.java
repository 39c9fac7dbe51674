package app.tilth.store;

import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;

import app.tilth.model.Depth;
import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Interactions and who took part. */
public final class InteractionStore {
    private static final List<String> TOGETHER = Stream.of(InteractionKind.values())
            .filter(kind -> kind.depth() == Depth.CALL || kind.depth() == Depth.IN_PERSON)
            .map(Enum::name)
            .toList();

    private static final int PAGE = 2_000;

    private final DSLContext db;
    private final Rows<?> rows;
    private final Rows<?> participants;

    InteractionStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                INTERACTION,
                INTERACTION.ID,
                INTERACTION.SOURCE,
                INTERACTION.EXTERNAL_ID,
                INTERACTION.DAY,
                INTERACTION.MINUTE,
                INTERACTION.MINUTES,
                INTERACTION.KIND,
                INTERACTION.DIRECTION,
                INTERACTION.SUMMARY,
                INTERACTION.NOTES);
        this.participants = new Rows<>(db, PARTICIPANT, PARTICIPANT.PERSON_ID, PARTICIPANT.INTERACTION_ID).after(rows);
    }

    /** Adds an interaction whose origin is not there yet and answers its id. */
    public long add(Interaction interaction) {
        long id = addLater(interaction);
        flush();
        return id;
    }

    /** Like {@link #add}, but the rows may wait until {@link #flush()}: for many interactions at once. */
    public long addLater(Interaction i) {
        long id = rows.nextId();
        rows.add(
                id,
                i.origin().source(),
                i.origin().externalId(),
                i.day(),
                i.time() == null ? null : i.time().toSecondOfDay() / 60,
                i.minutes(),
                i.kind().name(),
                i.direction().name(),
                i.summary(),
                i.notes());
        i.participants().stream().distinct().forEach(person -> participants.add(person, id));
        return id;
    }

    public void flush() {
        rows.flush();
        participants.flush();
    }

    /**
     * Stores a changed interaction under the same id. Who took part is written anew, so that everyone it concerns counts as
     * touched whatever it was that changed.
     */
    public void update(Interaction i) {
        @Nullable LocalTime time = i.time();
        db.update(INTERACTION)
                .set(INTERACTION.DAY, i.day())
                .set(INTERACTION.MINUTE, time == null ? null : Integer.valueOf(time.toSecondOfDay() / 60))
                .set(INTERACTION.MINUTES, i.minutes())
                .set(INTERACTION.KIND, i.kind().name())
                .set(INTERACTION.DIRECTION, i.direction().name())
                .set(INTERACTION.SUMMARY, Rows.text(i.summary()))
                .set(INTERACTION.NOTES, Rows.text(i.notes()))
                .where(INTERACTION.ID.eq(i.id()))
                .execute();
        db.deleteFrom(PARTICIPANT).where(PARTICIPANT.INTERACTION_ID.eq(i.id())).execute();
        i.participants().stream().distinct().forEach(person -> participants.add(person, i.id()));
        participants.flush();
    }

    public void remove(long id) {
        db.deleteFrom(INTERACTION).where(INTERACTION.ID.eq(id)).execute();
    }

    public Optional<Interaction> find(long id) {
        return page(INTERACTION.ID.eq(id)).stream().findFirst();
    }

    /** The interactions in which nobody but this person took part. */
    public List<Long> onlyWith(long person) {
        var others = PARTICIPANT.as("others");
        return db.select(PARTICIPANT.INTERACTION_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .andNotExists(db.selectOne()
                        .from(others)
                        .where(others.INTERACTION_ID.eq(PARTICIPANT.INTERACTION_ID))
                        .and(others.PERSON_ID.ne(person)))
                .fetch(PARTICIPANT.INTERACTION_ID);
    }

    /** Whether two took part in something in which people see or hear each other. */
    public boolean together(long one, long other) {
        var others = PARTICIPANT.as("others");
        return db.fetchExists(db.selectOne()
                .from(PARTICIPANT)
                .join(others)
                .on(others.INTERACTION_ID.eq(PARTICIPANT.INTERACTION_ID))
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(PARTICIPANT.INTERACTION_ID))
                .where(PARTICIPANT.PERSON_ID.eq(one))
                .and(others.PERSON_ID.eq(other))
                .and(INTERACTION.KIND.in(TOGETHER)));
    }

    public Optional<Long> find(Origin origin) {
        return db.select(INTERACTION.ID)
                .from(INTERACTION)
                .where(INTERACTION.SOURCE.eq(origin.source()))
                .and(INTERACTION.EXTERNAL_ID.eq(origin.externalId()))
                .fetchOptional(INTERACTION.ID);
    }

    public int count() {
        return db.fetchCount(INTERACTION);
    }

    /** In how many each of the people took part; those who took part in none are left out. */
    public Map<Long, Integer> counts(Collection<Long> people) {
        return db.select(PARTICIPANT.PERSON_ID, DSL.count())
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.in(people))
                .groupBy(PARTICIPANT.PERSON_ID)
                .fetchMap(PARTICIPANT.PERSON_ID, DSL.count());
    }

    /** Hands over the external ids known of a source. */
    public void forEachExternalId(String source, Consumer<String> consumer) {
        try (var cursor = db.select(INTERACTION.EXTERNAL_ID)
                .from(INTERACTION)
                .where(INTERACTION.SOURCE.eq(source))
                .fetchLazy()) {
            cursor.forEach(row -> consumer.accept(row.value1()));
        }
    }

    /** A person's interactions, newest first. */
    public List<Interaction> of(long person, int most) {
        return fill(db.select(INTERACTION.fields())
                .from(INTERACTION)
                .join(PARTICIPANT)
                .on(PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID))
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .orderBy(INTERACTION.DAY.desc(), INTERACTION.MINUTE.desc(), INTERACTION.ID.desc())
                .limit(most)
                .fetch(InteractionStore::bare));
    }

    /** Hands every interaction over in id order, a page in memory at a time. */
    public void forEach(Consumer<Interaction> consumer) {
        long last = 0;
        while (true) {
            List<Interaction> page = page(INTERACTION.ID.gt(last));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(consumer);
            last = page.getLast().id();
        }
    }

    private List<Interaction> page(Condition condition) {
        return fill(db.selectFrom(INTERACTION)
                .where(condition)
                .orderBy(INTERACTION.ID)
                .limit(DSL.inline(PAGE))
                .fetch(InteractionStore::bare));
    }

    private List<Interaction> fill(List<Interaction> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        var taking = db.select(PARTICIPANT.INTERACTION_ID, PARTICIPANT.PERSON_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.INTERACTION_ID.in(
                        bare.stream().map(Interaction::id).toList()))
                .orderBy(PARTICIPANT.PERSON_ID)
                .fetchGroups(PARTICIPANT.INTERACTION_ID, PARTICIPANT.PERSON_ID);
        List<Interaction> filled = new ArrayList<>(bare.size());
        for (Interaction i : bare) {
            filled.add(i.with(i.id(), taking.getOrDefault(i.id(), List.of())));
        }
        return filled;
    }

    private static Interaction bare(Record row) {
        @Nullable Integer minute = row.get(INTERACTION.MINUTE);
        return new Interaction(
                row.get(INTERACTION.ID),
                new Origin(row.get(INTERACTION.SOURCE), row.get(INTERACTION.EXTERNAL_ID)),
                row.get(INTERACTION.DAY),
                minute == null ? null : LocalTime.of(minute / 60, minute % 60),
                row.get(INTERACTION.MINUTES),
                InteractionKind.valueOf(row.get(INTERACTION.KIND)),
                Direction.valueOf(row.get(INTERACTION.DIRECTION)),
                row.get(INTERACTION.SUMMARY),
                row.get(INTERACTION.NOTES),
                List.of());
    }
}
