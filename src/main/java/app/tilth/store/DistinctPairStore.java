package app.tilth.store;

import static app.tilth.store.tables.Tables.DISTINCT_PAIR;

import app.tilth.model.DistinctPair;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Pairs of people of whom the user said that they are two. */
public final class DistinctPairStore {
    private final DSLContext db;

    DistinctPairStore(DSLContext db) {
        this.db = db;
    }

    /** Keeps a pair; one that is there already stays. */
    public void add(DistinctPair pair) {
        db.insertInto(DISTINCT_PAIR, DISTINCT_PAIR.A_ID, DISTINCT_PAIR.B_ID)
                .values(pair.a(), pair.b())
                .onConflictDoNothing()
                .execute();
    }

    public Set<DistinctPair> all() {
        Set<DistinctPair> all = new HashSet<>();
        forEach(all::add);
        return all;
    }

    public void forEach(Consumer<DistinctPair> consumer) {
        db.selectFrom(DISTINCT_PAIR)
                .orderBy(DISTINCT_PAIR.A_ID, DISTINCT_PAIR.B_ID)
                .forEach(row -> consumer.accept(new DistinctPair(row.getAId(), row.getBId())));
    }
}
