package app.tilth.store;

import static app.tilth.store.tables.Tables.PHOTO;

import app.tilth.model.Photo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Pictures of people: one each at most. */
public final class PhotoStore {
    private final DSLContext db;
    private final Rows<?> rows;

    PhotoStore(DSLContext db, Rows<?> people) {
        this.db = db;
        this.rows = new Rows<>(db, PHOTO, PHOTO.PERSON_ID, PHOTO.MEDIA_TYPE, PHOTO.BYTES).after(people);
    }

    public Optional<Photo> find(long person) {
        return db.selectFrom(PHOTO)
                .where(PHOTO.PERSON_ID.eq(person))
                .fetchOptional(row -> new Photo(row.getMediaType(), row.getBytes()));
    }

    /** Adds the picture of a person who has none; it may wait until {@link PersonStore#flush()}. */
    public void addLater(long person, Photo photo) {
        rows.add(person, photo.mediaType(), photo.bytes());
    }

    void flush() {
        rows.flush();
    }

    /** Puts a picture in place of whatever was there. */
    public void set(long person, Photo photo) {
        db.insertInto(PHOTO, PHOTO.PERSON_ID, PHOTO.MEDIA_TYPE, PHOTO.BYTES)
                .values(person, photo.mediaType(), photo.bytes())
                .onConflict(PHOTO.PERSON_ID)
                .doUpdate()
                .set(PHOTO.MEDIA_TYPE, photo.mediaType())
                .set(PHOTO.BYTES, photo.bytes())
                .execute();
    }

    public void remove(long person) {
        db.deleteFrom(PHOTO).where(PHOTO.PERSON_ID.eq(person)).execute();
    }

    /** The ids of the people who have one, ascending. */
    public List<Long> people() {
        return db.select(PHOTO.PERSON_ID).from(PHOTO).orderBy(PHOTO.PERSON_ID).fetch(PHOTO.PERSON_ID);
    }

    /** Those of some people who have one. */
    public List<Long> among(Collection<Long> people) {
        return db.select(PHOTO.PERSON_ID)
                .from(PHOTO)
                .where(PHOTO.PERSON_ID.in(people))
                .fetch(PHOTO.PERSON_ID);
    }
}
