package app.tilth.store;

import static app.tilth.store.tables.Tables.EXCHANGE;
import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.tie.Chronicle;
import app.tilth.tie.ChronicleBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Reads what took place and passed into a chronicle, and the words of some of it. */
public final class ChronicleStore {
    /** As many ids as one statement takes. */
    private static final int AT_ONCE = 500;

    private final DSLContext db;

    ChronicleStore(DSLContext db) {
        this.db = db;
    }

    /** All of it. */
    public Chronicle all() {
        ChronicleBuilder builder = Chronicle.builder(db.fetchCount(INTERACTION));
        interactions(builder, DSL.noCondition(), DSL.noCondition());
        exchanges(builder, DSL.noCondition());
        return builder.build();
    }

    /** Tells a builder those of some interactions that are there. */
    public void interactions(Collection<Long> ids, ChronicleBuilder builder) {
        for (List<Long> some : parts(ids)) {
            interactions(builder, INTERACTION.ID.in(some), PARTICIPANT.INTERACTION_ID.in(some));
        }
    }

    /** Tells a builder all that passed with some people. */
    public void exchanges(Collection<Long> people, ChronicleBuilder builder) {
        for (List<Long> some : parts(people)) {
            exchanges(builder, EXCHANGE.PERSON_ID.in(some));
        }
    }

    private static List<List<Long>> parts(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private void interactions(ChronicleBuilder builder, Condition which, Condition whose) {
        try (ResultSet rows = db.select(
                                INTERACTION.ID,
                                INTERACTION.DAY.coerce(Integer.class),
                                INTERACTION.MINUTE,
                                INTERACTION.MINUTES,
                                INTERACTION.KIND)
                        .from(INTERACTION)
                        .where(which)
                        .orderBy(INTERACTION.ID)
                        .fetchResultSet();
                var participants = new GroupedRows(db.select(PARTICIPANT.INTERACTION_ID, PARTICIPANT.PERSON_ID)
                        .from(PARTICIPANT)
                        .where(whose)
                        .orderBy(PARTICIPANT.INTERACTION_ID)
                        .fetchResultSet())) {
            while (rows.next()) {
                int id = rows.getInt(1);
                int minute = rows.getInt(3);
                int time = rows.wasNull() ? Chronicle.NO_TIME : minute;
                builder.interaction(
                        id, rows.getInt(2), time, rows.getInt(4), InteractionKind.valueOf(rows.getString(5)));
                participants.forEach(id, builder::participant);
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading what took place", e);
        }
    }

    private void exchanges(ChronicleBuilder builder, Condition which) {
        try (ResultSet rows = db.select(
                        EXCHANGE.ID,
                        EXCHANGE.DAY.coerce(Integer.class),
                        EXCHANGE.PERSON_ID,
                        EXCHANGE.PASSED,
                        EXCHANGE.INTERACTION_ID)
                .from(EXCHANGE)
                .where(which)
                .fetchResultSet()) {
            while (rows.next()) {
                builder.exchange(
                        rows.getInt(1),
                        rows.getInt(2),
                        rows.getInt(3),
                        Passed.valueOf(rows.getString(4)),
                        rows.getInt(5));
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading what passed", e);
        }
    }

    /** What was said of some interactions: the summary, else the note, else what passed; those of which nothing was are left out. */
    public Map<Long, String> wordsOfInteractions(Collection<Long> ids) {
        Map<Long, String> words = new HashMap<>();
        for (List<Long> some : parts(ids)) {
            db.select(INTERACTION.ID, INTERACTION.SUMMARY, INTERACTION.NOTES)
                    .from(INTERACTION)
                    .where(INTERACTION.ID.in(some))
                    .forEach(row -> words.put(row.value1(), row.value2().isBlank() ? row.value3() : row.value2()));
            noted(
                    some.stream()
                            .filter(id -> words.getOrDefault(id, "").isBlank())
                            .toList(),
                    words);
        }
        return words;
    }

    /** What passed in some interactions, in the words it was noted in. */
    private void noted(List<Long> interactions, Map<Long, String> words) {
        if (interactions.isEmpty()) {
            return;
        }
        db.select(EXCHANGE.INTERACTION_ID, EXCHANGE.NOTE)
                .from(EXCHANGE)
                .where(EXCHANGE.INTERACTION_ID.in(interactions).and(EXCHANGE.NOTE.ne("")))
                .orderBy(EXCHANGE.ID)
                .forEach(row -> words.merge(
                        row.value1(), row.value2(), (one, other) -> one.isBlank() ? other : one + "; " + other));
    }

    /** The notes of some exchanges. */
    public Map<Long, String> wordsOfExchanges(Collection<Long> ids) {
        Map<Long, String> words = new HashMap<>();
        for (List<Long> some : parts(ids)) {
            words.putAll(db.select(EXCHANGE.ID, EXCHANGE.NOTE)
                    .from(EXCHANGE)
                    .where(EXCHANGE.ID.in(some))
                    .fetchMap(EXCHANGE.ID, EXCHANGE.NOTE));
        }
        return words;
    }

    /** The exchanges with a note that is wanted. */
    public List<Long> exchangesNoted(Predicate<String> wanted) {
        List<Long> found = new ArrayList<>();
        try (var rows = db.select(EXCHANGE.ID, EXCHANGE.NOTE)
                .from(EXCHANGE)
                .where(EXCHANGE.NOTE.ne(""))
                .fetchLazy()) {
            for (var row : rows) {
                if (wanted.test(row.value2())) {
                    found.add(row.value1());
                }
            }
        }
        return found;
    }
}
