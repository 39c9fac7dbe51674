package app.tilth.store;

import static app.tilth.store.tables.Tables.EXCHANGE;
import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;
import static app.tilth.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieHistory;
import app.tilth.tie.TieIndex;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Reads the histories of ties: of everyone but You and those archived. */
public final class TieStore {
    private static final Condition TIED = PERSON.ARCHIVED.isFalse().and(PERSON.IS_YOU.isFalse());

    private final DSLContext db;

    TieStore(DSLContext db) {
        this.db = db;
    }

    /**
     * The index of all ties.
     *
     * @param asked what the circles ask for
     */
    public TieIndex index(Cadences asked) {
        ContactDays contactDays = new ContactDays(db);
        TieIndex.Builder builder = TieIndex.builder(db.fetchCount(PERSON, TIED), db.fetchCount(PARTICIPANT), asked);
        try (var people = db.select(PERSON.ID, PERSON.CIRCLE, PERSON.CADENCE_DAYS, PERSON.MET_DAY)
                        .from(PERSON)
                        .where(TIED)
                        .orderBy(PERSON.ID)
                        .fetchLazy();
                var participants = new GroupedRows(db.select(PARTICIPANT.PERSON_ID, PARTICIPANT.INTERACTION_ID)
                        .from(PARTICIPANT)
                        .orderBy(PARTICIPANT.PERSON_ID, PARTICIPANT.INTERACTION_ID)
                        .fetchResultSet());
                var exchanges = db.select(
                                EXCHANGE.PERSON_ID,
                                EXCHANGE.DAY,
                                EXCHANGE.PASSED,
                                EXCHANGE.KIND,
                                EXCHANGE.SIZE,
                                EXCHANGE.OUTCOME)
                        .from(EXCHANGE)
                        .orderBy(EXCHANGE.PERSON_ID, EXCHANGE.DAY, EXCHANGE.ID)
                        .fetchLazy()) {
            @Nullable Record exchange = exchanges.fetchNext();
            for (Record person : people) {
                long id = person.get(PERSON.ID);
                builder.tie(id, circle(person), cadence(person), day(person.get(PERSON.MET_DAY)));
                participants.forEach(id, interaction -> contactDays.add(interaction, builder));
                while (exchange != null && exchange.get(EXCHANGE.PERSON_ID) <= id) {
                    if (exchange.get(EXCHANGE.PERSON_ID) == id) {
                        builder.exchange(mark(exchange));
                    }
                    exchange = exchanges.fetchNext();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading ties", e);
        }
        return builder.build();
    }

    /** The history of one tie, or nothing where there is none: nobody, You, someone archived. */
    public Optional<TieHistory> history(long id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id)).and(TIED).fetchOptional(this::history);
    }

    private TieHistory history(Record person) {
        long id = person.get(PERSON.ID);
        TieIndex.Builder one =
                TieIndex.builder(1, 16).tie(id, circle(person), cadence(person), day(person.get(PERSON.MET_DAY)));
        var others = PARTICIPANT.as("others");
        var receivers = field(selectCount().from(others).where(others.INTERACTION_ID.eq(INTERACTION.ID)));
        db.select(INTERACTION.DAY, INTERACTION.KIND, receivers)
                .from(PARTICIPANT)
                .join(INTERACTION)
                .on(INTERACTION.ID.eq(PARTICIPANT.INTERACTION_ID))
                .where(PARTICIPANT.PERSON_ID.eq(id))
                .forEach(row -> {
                    InteractionKind kind = InteractionKind.valueOf(row.value2());
                    if (Interaction.isContact(kind, row.value3())) {
                        one.contact(day(row.value1()), kind.depth());
                    }
                });
        db.selectFrom(EXCHANGE)
                .where(EXCHANGE.PERSON_ID.eq(id))
                .orderBy(EXCHANGE.DAY, EXCHANGE.ID)
                .forEach(row -> one.exchange(mark(row)));
        return one.build().history(0);
    }

    private static Circle circle(Record person) {
        return Circle.valueOf(person.get(PERSON.CIRCLE));
    }

    private static int cadence(Record person) {
        @Nullable Integer days = person.get(PERSON.CADENCE_DAYS);
        return days == null ? 0 : days;
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? TieIndex.UNKNOWN_DAY : Math.toIntExact(date.toEpochDay());
    }

    private static ExchangeMark mark(Record row) {
        @Nullable String outcome = row.get(EXCHANGE.OUTCOME);
        return new ExchangeMark(
                day(row.get(EXCHANGE.DAY)),
                Exchange.Passed.valueOf(row.get(EXCHANGE.PASSED)),
                Exchange.Kind.valueOf(row.get(EXCHANGE.KIND)),
                Exchange.Size.valueOf(row.get(EXCHANGE.SIZE)),
                outcome == null ? null : Exchange.Outcome.valueOf(outcome));
    }
}
