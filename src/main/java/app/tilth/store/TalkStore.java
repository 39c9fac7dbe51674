package app.tilth.store;

import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

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
        Map<Long, Tally> tallies = new HashMap<>();
        if (!people.isEmpty()) {
            read(
                    day,
                    people,
                    (person, id, direction) ->
                            tallies.computeIfAbsent(person, _ -> new Tally(id)).add(direction, latest));
        }
        Map<Long, String> spokenOf = db.select(INTERACTION.ID, INTERACTION.SUMMARY)
                .from(INTERACTION)
                .where(INTERACTION.ID.in(
                        tallies.values().stream().map(tally -> tally.last).toList()))
                .fetchMap(INTERACTION.ID, INTERACTION.SUMMARY);
        Map<Long, Talks> talks = new HashMap<>();
        tallies.forEach((person, tally) -> talks.put(person, tally.talks(spokenOf.getOrDefault(tally.last, ""))));
        return talks;
    }

    private interface Listener {
        void contact(long person, long id, String direction);
    }

    /** Tells the contacts of each, newest first; row by row, since there may be thousands of them. */
    private void read(LocalDate day, Collection<Long> people, Listener listener) {
        var others = PARTICIPANT.as("others");
        var receivers = field(selectCount().from(others).where(others.INTERACTION_ID.eq(INTERACTION.ID)));
        Condition isContact = INTERACTION
                .KIND
                .notIn(BARE)
                .and(INTERACTION.KIND.ne(InteractionKind.MESSAGE.name()).or(receivers.le(Interaction.MOST_RECEIVERS)));
        try (ResultSet rows = db.select(PARTICIPANT.PERSON_ID, INTERACTION.ID, INTERACTION.DIRECTION)
                .from(PARTICIPANT)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(PARTICIPANT.INTERACTION_ID))
                .where(PARTICIPANT.PERSON_ID.in(people))
                .and(INTERACTION.DAY.le(day))
                .and(isContact)
                .orderBy(
                        PARTICIPANT.PERSON_ID, INTERACTION.DAY.desc(), INTERACTION.MINUTE.desc(), INTERACTION.ID.desc())
                .fetchResultSet()) {
            while (rows.next()) {
                listener.contact(rows.getLong(1), rows.getLong(2), rows.getString(3));
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading talks", e);
        }
    }

    /** The talks with one person as they are counted, newest first. */
    private static final class Tally {
        private final long last;
        private int you;
        private int they;
        private int latest;
        private int latestByThem;

        Tally(long last) {
            this.last = last;
        }

        void add(String direction, int most) {
            if (direction.equals(Direction.MUTUAL.name())) {
                return;
            }
            boolean theirs = direction.equals(Direction.IN.name());
            boolean counts = you + they < most;
            you += theirs ? 0 : 1;
            they += theirs ? 1 : 0;
            latest += counts ? 1 : 0;
            latestByThem += counts && theirs ? 1 : 0;
        }

        Talks talks(String lastSpokenOf) {
            return new Talks(you, they, latest, latestByThem, lastSpokenOf);
        }
    }
}
