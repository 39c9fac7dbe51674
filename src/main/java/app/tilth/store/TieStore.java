package app.tilth.store;

import org.jooq.DSLContext;

/** Ties. */
public final class TieStore {
    private final DSLContext db;

    TieStore(DSLContext db) {
        this.db = db;
    }
}
