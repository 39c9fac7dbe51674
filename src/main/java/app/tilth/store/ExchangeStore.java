package app.tilth.store;

import static app.tilth.store.tables.Tables.EXCHANGE;
import static app.tilth.store.tables.Tables.GREW_FROM;

import app.tilth.model.Exchange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What was given, received and asked. */
public final class ExchangeStore {
    private final DSLContext db;
    private final Rows<?> rows;
    private final Rows<?> grewFrom;

    ExchangeStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                EXCHANGE,
                EXCHANGE.ID,
                EXCHANGE.UID,
                EXCHANGE.PERSON_ID,
                EXCHANGE.PASSED,
                EXCHANGE.KIND,
                EXCHANGE.SIZE,
                EXCHANGE.DAY,
                EXCHANGE.OUTCOME,
                EXCHANGE.NOTE,
                EXCHANGE.INTERACTION_ID);
        this.grewFrom = new Rows<>(db, GREW_FROM, GREW_FROM.EXCHANGE_ID, GREW_FROM.FROM_ID);
    }

    public long add(Exchange exchange) {
        long id = addLater(exchange);
        flush();
        return id;
    }

    /** Like {@link #add}, but the rows may wait until {@link #flush()}: for many exchanges at once. */
    public long addLater(Exchange e) {
        long id = rows.nextId();
        rows.add(
                id,
                e.uid(),
                e.person(),
                e.passed().name(),
                e.kind().name(),
                e.size().name(),
                e.day(),
                e.outcome() == null ? null : e.outcome().name(),
                e.note(),
                e.interaction());
        e.grewFrom().stream().distinct().forEach(from -> grewFrom.add(id, from));
        return id;
    }

    /** Stores a changed exchange under the same id. */
    public void update(Exchange e) {
        Exchange.@Nullable Outcome outcome = e.outcome();
        db.update(EXCHANGE)
                .set(EXCHANGE.PERSON_ID, e.person())
                .set(EXCHANGE.PASSED, e.passed().name())
                .set(EXCHANGE.KIND, e.kind().name())
                .set(EXCHANGE.SIZE, e.size().name())
                .set(EXCHANGE.DAY, e.day())
                .set(EXCHANGE.OUTCOME, outcome == null ? null : outcome.name())
                .set(EXCHANGE.NOTE, Rows.text(e.note()))
                .set(EXCHANGE.INTERACTION_ID, e.interaction())
                .where(EXCHANGE.ID.eq(e.id()))
                .execute();
        db.deleteFrom(GREW_FROM).where(GREW_FROM.EXCHANGE_ID.eq(e.id())).execute();
        e.grewFrom().stream().distinct().forEach(from -> grewFrom.add(e.id(), from));
        grewFrom.flush();
    }

    public void remove(long id) {
        db.deleteFrom(EXCHANGE).where(EXCHANGE.ID.eq(id)).execute();
    }

    public void flush() {
        rows.flush();
        grewFrom.flush();
    }

    public List<Exchange> of(long person) {
        return fetch(EXCHANGE.PERSON_ID.eq(person), EXCHANGE.DAY.desc());
    }

    /** All that passed with each of some people, newest first; whoever nothing passed with is left out. */
    public Map<Long, List<Exchange>> ofEach(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : fetch(EXCHANGE.PERSON_ID.in(people), EXCHANGE.DAY.desc()).stream()
                        .collect(Collectors.groupingBy(Exchange::person));
    }

    /** What passed in an interaction, oldest first. */
    public List<Exchange> in(long interaction) {
        return fetch(EXCHANGE.INTERACTION_ID.eq(interaction), EXCHANGE.DAY.asc());
    }

    /** Those of the ids that are there, oldest first. */
    public List<Exchange> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : fetch(EXCHANGE.ID.in(ids), EXCHANGE.DAY.asc());
    }

    /** What passed from {@code first} to {@code last}, both included, oldest first. */
    public List<Exchange> between(LocalDate first, LocalDate last) {
        return fetch(EXCHANGE.DAY.between(first, last), EXCHANGE.DAY.asc());
    }

    public Optional<Long> find(String uid) {
        return db.select(EXCHANGE.ID).from(EXCHANGE).where(EXCHANGE.UID.eq(uid)).fetchOptional(EXCHANGE.ID);
    }

    public void forEach(Consumer<Exchange> consumer) {
        fetch(DSL.noCondition(), EXCHANGE.DAY.asc()).forEach(consumer);
    }

    private List<Exchange> fetch(Condition condition, SortField<?> order) {
        Map<Long, List<Long>> origins = db.select(GREW_FROM.EXCHANGE_ID, GREW_FROM.FROM_ID)
                .from(GREW_FROM)
                .where(GREW_FROM.EXCHANGE_ID.in(
                        db.select(EXCHANGE.ID).from(EXCHANGE).where(condition)))
                .orderBy(GREW_FROM.FROM_ID)
                .fetchGroups(GREW_FROM.EXCHANGE_ID, GREW_FROM.FROM_ID);
        List<Exchange> exchanges = new ArrayList<>();
        db.selectFrom(EXCHANGE)
                .where(condition)
                .orderBy(order, EXCHANGE.ID)
                .forEach(row -> exchanges.add(exchange(row, origins)));
        return exchanges;
    }

    private static Exchange exchange(Record row, Map<Long, List<Long>> origins) {
        @Nullable String outcome = row.get(EXCHANGE.OUTCOME);
        return new Exchange(
                row.get(EXCHANGE.ID),
                row.get(EXCHANGE.UID),
                row.get(EXCHANGE.PERSON_ID),
                Exchange.Passed.valueOf(row.get(EXCHANGE.PASSED)),
                Exchange.Kind.valueOf(row.get(EXCHANGE.KIND)),
                Exchange.Size.valueOf(row.get(EXCHANGE.SIZE)),
                row.get(EXCHANGE.DAY),
                outcome == null ? null : Exchange.Outcome.valueOf(outcome),
                row.get(EXCHANGE.NOTE),
                row.get(EXCHANGE.INTERACTION_ID),
                origins.getOrDefault(row.get(EXCHANGE.ID), List.of()));
    }
}
