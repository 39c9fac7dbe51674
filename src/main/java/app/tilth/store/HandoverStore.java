package app.tilth.store;

import static app.tilth.store.tables.Tables.DISTINCT_PAIR;
import static app.tilth.store.tables.Tables.EXCHANGE;
import static app.tilth.store.tables.Tables.INTRODUCTION;
import static app.tilth.store.tables.Tables.LOOP;
import static app.tilth.store.tables.Tables.NEED_CRITERION;
import static app.tilth.store.tables.Tables.NEED_EXCLUSION;
import static app.tilth.store.tables.Tables.NEWS;
import static app.tilth.store.tables.Tables.PARTICIPANT;
import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.SUGGESTION_ANSWER;
import static app.tilth.store.tables.Tables.SUGGESTION_SHOWN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.tilth.model.Connection;
import app.tilth.model.DistinctPair;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Hands all that hangs on one person over to another: history, connections, and what refers to them. What the other has
 * already stays theirs and is not there twice. Nothing of the person's own entry is touched.
 */
public final class HandoverStore {
    /** Declared before imported before inferred, and of one source the stronger. */
    private static final Comparator<Connection> STRONGEST_FIRST =
            Comparator.comparing(Connection::source).thenComparing(c -> strength(c), Comparator.reverseOrder());

    private final DSLContext db;
    private final ConnectionStore connections;
    private final PhotoStore photos;

    HandoverStore(DSLContext db, ConnectionStore connections, PhotoStore photos) {
        this.db = db;
        this.connections = connections;
        this.photos = photos;
    }

    /** Hands everything over; what was between the two of them is no more. */
    public void all(long from, long to) {
        unlessThere(PARTICIPANT, PARTICIPANT.PERSON_ID, from, to, PARTICIPANT.INTERACTION_ID);
        move(EXCHANGE, EXCHANGE.PERSON_ID, from, to);
        move(LOOP, LOOP.PERSON_ID, from, to);
        unlessThere(NEWS, NEWS.PERSON_ID, from, to, NEWS.KIND, NEWS.BEFORE, NEWS.AFTER, NEWS.DAY);
        unlessThere(
                SUGGESTION_ANSWER,
                SUGGESTION_ANSWER.PERSON_ID,
                from,
                to,
                SUGGESTION_ANSWER.KIND,
                SUGGESTION_ANSWER.WHAT,
                SUGGESTION_ANSWER.DAY);
        unlessThere(SUGGESTION_SHOWN, SUGGESTION_SHOWN.PERSON_ID, from, to, SUGGESTION_SHOWN.DAY);
        needs(from, to);
        introductions(from, to);
        connections(from, to);
        distinctPairs(from, to);
        move(PERSON, PERSON.MET_THROUGH_ID, from, to);
    }

    /** Hands the picture over in place of the other's. */
    public void photo(long from, long to) {
        photos.find(from).ifPresent(photo -> photos.set(to, photo));
    }

    private void move(Table<?> table, Field<Long> person, long from, long to) {
        db.update(table).set(person, to).where(person.eq(from)).execute();
    }

    /**
     * @param same what makes two rows one
     */
    private <R extends Record> void unlessThere(
            Table<R> table, Field<Long> person, long from, long to, Field<?>... same) {
        Table<R> there = table.as("there");
        Condition twice = field(there, person).eq(to);
        for (Field<?> one : same) {
            twice = twice.and(equal(there, one));
        }
        db.deleteFrom(table)
                .where(person.eq(from))
                .and(exists(selectOne().from(there).where(twice)))
                .execute();
        move(table, person, from, to);
    }

    private static <T> Condition equal(Table<?> there, Field<T> field) {
        return field(there, field).eq(field);
    }

    private static <T> Field<T> field(Table<?> there, Field<T> field) {
        Field<T> found = there.field(field);
        if (found == null) {
            throw new IllegalArgumentException("no " + field + " in " + there);
        }
        return found;
    }

    /** Where one of the two was named and the other said not to fit, the name stands. */
    private void needs(long from, long to) {
        unlessThere(NEED_CRITERION, NEED_CRITERION.PERSON_ID, from, to, NEED_CRITERION.NEED_ID);
        unlessThere(NEED_EXCLUSION, NEED_EXCLUSION.PERSON_ID, from, to, NEED_EXCLUSION.NEED_ID);
        db.deleteFrom(NEED_EXCLUSION)
                .where(NEED_EXCLUSION.PERSON_ID.eq(to))
                .and(NEED_EXCLUSION.NEED_ID.in(
                        select(NEED_CRITERION.NEED_ID).from(NEED_CRITERION).where(NEED_CRITERION.PERSON_ID.eq(to))))
                .execute();
    }

    private void introductions(long from, long to) {
        db.deleteFrom(INTRODUCTION)
                .where(INTRODUCTION.A_ID.eq(from).and(INTRODUCTION.B_ID.eq(to)))
                .or(INTRODUCTION.A_ID.eq(to).and(INTRODUCTION.B_ID.eq(from)))
                .execute();
        move(INTRODUCTION, INTRODUCTION.A_ID, from, to);
        move(INTRODUCTION, INTRODUCTION.B_ID, from, to);
    }

    private void connections(long from, long to) {
        Map<Long, Connection> own = new HashMap<>();
        connections.of(to).forEach(c -> own.put(otherThan(to, c), c));
        for (Connection given : connections.of(from)) {
            long other = otherThan(from, given);
            connections.remove(given.a(), given.b());
            if (other != to) {
                Connection here = new Connection(to, other, given.kind(), given.source(), given.strength());
                Connection there = own.get(other);
                if (there == null || STRONGEST_FIRST.compare(here, there) < 0) {
                    connections.set(here);
                }
            }
        }
    }

    private static long otherThan(long person, Connection connection) {
        return connection.a() == person ? connection.b() : connection.a();
    }

    private static double strength(Connection connection) {
        Double set = connection.strength();
        return set == null ? connection.source().strength() : set;
    }

    private void distinctPairs(long from, long to) {
        DistinctPairStore pairs = new DistinctPairStore(db);
        for (DistinctPair pair : pairs.all()) {
            if (pair.a() == from || pair.b() == from) {
                long other = pair.a() == from ? pair.b() : pair.a();
                db.deleteFrom(DISTINCT_PAIR)
                        .where(DISTINCT_PAIR.A_ID.eq(pair.a()).and(DISTINCT_PAIR.B_ID.eq(pair.b())))
                        .execute();
                if (other != to) {
                    pairs.add(new DistinctPair(other, to));
                }
            }
        }
    }
}
