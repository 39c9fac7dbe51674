package app.tilth.store;

import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.selectCount;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who begins the talks with people, and what was last spoken of, for many of them at once. */
public final class TalkStore {
    private static final List<String> BARE = Stream.of(InteractionKind.values())
            .filter(kind -> !kind.isContact())
            .map(Enum::name)
            .toList();

    private final DSLContext db;

    TalkStore(DSLContext db) {
        this.db = db;
    }

    /**
     * The talks with one person. Those that go both ways are begun by neither.
     *
     * @param youBegan how many you began
     * @param theyBegan how many they began
     * @param latest how many of the latest someone began, as many as were asked for at most
     * @param latestByThem how many of those they began
     * @param lastSpokenOf what the last contact was about, may be empty
     */
    public record Talks(int youBegan, int theyBegan, int latest, int latestByThem, String lastSpokenOf) {
        public static final Talks NONE = new Talks(0, 0, 0, 0, "");
    }

    /**
     * The contacts of people up to a day; whoever had none is left out.
     *
     * @param latest how many count as the latest
     */
    public Map<Long, Talks> until(LocalDate day, Collection<Long> people, int latest) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var others = PARTICIPANT.as("others");
        var receivers = field(selectCount().from(others).where(others.INTERACTION_ID.eq(INTERACTION.ID)));
        Condition isContact = INTERACTION
                .KIND
                .notIn(BARE)
                .and(INTERACTION.KIND.ne(InteractionKind.MESSAGE.name()).or(receivers.le(Interaction.MOST_RECEIVERS)));
        var mutual = DSL.when(INTERACTION.DIRECTION.eq(Direction.MUTUAL.name()), inline(1))
                .otherwise(inline(0));
        var place = rowNumber()
                .over()
                .partitionBy(PARTICIPANT.PERSON_ID, mutual)
                .orderBy(INTERACTION.DAY.desc(), INTERACTION.MINUTE.desc(), INTERACTION.ID.desc())
                .as("place");
        var placeOfAll = rowNumber()
                .over()
                .partitionBy(PARTICIPANT.PERSON_ID)
                .orderBy(INTERACTION.DAY.desc(), INTERACTION.MINUTE.desc(), INTERACTION.ID.desc())
                .as("place_of_all");
        var talk = db.select(PARTICIPANT.PERSON_ID, INTERACTION.ID, INTERACTION.DIRECTION, place, placeOfAll)
                .from(PARTICIPANT)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(PARTICIPANT.INTERACTION_ID))
                .where(PARTICIPANT.PERSON_ID.in(people))
                .and(INTERACTION.DAY.le(day))
                .and(isContact)
                .asTable("talk");
        var person = Objects.requireNonNull(talk.field(PARTICIPANT.PERSON_ID));
        var id = Objects.requireNonNull(talk.field(INTERACTION.ID));
        var direction = Objects.requireNonNull(talk.field(INTERACTION.DIRECTION));
        var nth = Objects.requireNonNull(talk.field(place));
        var nthOfAll = Objects.requireNonNull(talk.field(placeOfAll));
        Condition mine = direction.eq(Direction.OUT.name());
        Condition theirs = direction.eq(Direction.IN.name());
        Condition isLatest = direction.ne(Direction.MUTUAL.name()).and(nth.le(latest));
        var rows = db.select(
                        person,
                        count().filterWhere(mine),
                        count().filterWhere(theirs),
                        count().filterWhere(isLatest),
                        count().filterWhere(isLatest.and(theirs)),
                        max(id).filterWhere(nthOfAll.eq(1)))
                .from(talk)
                .groupBy(person)
                .fetch();
        Map<Long, String> spokenOf = db.select(INTERACTION.ID, INTERACTION.SUMMARY)
                .from(INTERACTION)
                .where(INTERACTION.ID.in(rows.map(row -> row.value6())))
                .fetchMap(INTERACTION.ID, INTERACTION.SUMMARY);
        Map<Long, Talks> talks = new HashMap<>();
        rows.forEach(row -> {
            @Nullable Long last = row.value6();
            String about = last == null ? "" : spokenOf.getOrDefault(last, "");
            talks.put(row.value1(), new Talks(row.value2(), row.value3(), row.value4(), row.value5(), about));
        });
        return talks;
    }
}
