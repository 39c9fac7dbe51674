package app.tilth.store;

import static app.tilth.store.tables.Tables.PERSON;
import static app.tilth.store.tables.Tables.PLACE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Where people stand in the picture of the network; not the user's, so neither undone nor exported. */
public final class PlaceStore {
    private final DSLContext db;

    /**
     * Where one of them stands.
     *
     * @param around a number for whom they were connected with when they were placed
     */
    public record Stand(long person, double x, double y, long around) {}

    PlaceStore(DSLContext db) {
        this.db = db;
    }

    public List<Stand> all() {
        return db.selectFrom(PLACE)
                .orderBy(PLACE.PERSON_ID)
                .fetch(row -> new Stand(row.getPersonId(), row.getX(), row.getY(), row.getAround()));
    }

    /** These in place of all kept before; those of people who are no longer there are left out. */
    public void replace(Collection<Stand> stands) {
        Set<Long> people = db.select(PERSON.ID).from(PERSON).fetchSet(PERSON.ID);
        db.deleteFrom(PLACE).execute();
        var rows = new Rows<>(db, PLACE, PLACE.PERSON_ID, PLACE.X, PLACE.Y, PLACE.AROUND);
        for (Stand stand : stands) {
            if (people.contains(stand.person)) {
                rows.add(stand.person, stand.x, stand.y, stand.around);
            }
        }
        rows.flush();
    }
}
