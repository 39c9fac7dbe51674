package app.tilth.store;

import org.jooq.DSLContext;

/**
 * Keeps the search index in step with what a transaction touched.
 *
 * <p>Each thing is indexed once a transaction, however many of its rows changed; undo and redo go the same way. Plain
 * SQL, since jOOQ has no word for FTS5.
 */
final class SearchText {
    private final DSLContext db;

    SearchText(DSLContext db) {
        this.db = db;
    }

    /** Indexes anew what stands in the touched tables, and whoever has a position at a touched organization. */
    void refresh() {
        db.execute("""
                INSERT INTO touched_person
                SELECT person_id FROM position WHERE organization_id IN (SELECT id FROM touched_organization)""");
        db.execute("DELETE FROM person_text WHERE rowid IN (SELECT id FROM touched_person)");
        db.execute("""
                INSERT INTO person_text (rowid, name, organization, tag, detail, notes)
                SELECT p.id,
                  p.full_name || ' ' || p.given_name || ' ' || p.family_name || ' ' || p.nickname,
                  (SELECT group_concat(coalesce(o.name, '') || ' ' || x.title, ' ')
                    FROM position x LEFT JOIN organization o ON o.id = x.organization_id WHERE x.person_id = p.id),
                  (SELECT group_concat(t.name, ' ')
                    FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = p.id),
                  coalesce((SELECT group_concat(c.value, ' ') FROM contact_point c WHERE c.person_id = p.id), '')
                    || ' ' || coalesce((SELECT group_concat(k.text, ' ') FROM topic k WHERE k.person_id = p.id), ''),
                  p.met_how || ' ' || p.notes
                FROM person p WHERE p.id IN (SELECT id FROM touched_person)""");
        db.execute("DELETE FROM organization_text WHERE rowid IN (SELECT id FROM touched_organization)");
        db.execute("""
                INSERT INTO organization_text (rowid, name)
                SELECT id, name || ' ' || industry || ' ' || place
                FROM organization WHERE id IN (SELECT id FROM touched_organization)""");
        db.execute("DELETE FROM interaction_text WHERE rowid IN (SELECT id FROM touched_interaction)");
        db.execute("""
                INSERT INTO interaction_text (rowid, text)
                SELECT id, summary || ' ' || notes
                FROM interaction
                WHERE id IN (SELECT id FROM touched_interaction) AND (summary <> '' OR notes <> '')""");
    }
}
