package app.tilth.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jooq.DSLContext;

/**
 * Full-text search, without regard to case and accents, by the beginnings of words.
 *
 * <p>Plain SQL, since jOOQ has no word for FTS5.
 */
public final class SearchStore {
    /**
     * A hit.
     *
     * @param id of a person, an organization or an interaction, by {@code what}
     */
    public record Hit(What what, long id) {}

    public enum What {
        PERSON("person_text"),
        ORGANIZATION("organization_text"),
        INTERACTION("interaction_text");

        private final String table;

        What(String table) {
            this.table = table;
        }
    }

    /** From this many letters on, hits come best first; shorter words match too much for a ranking to mean anything. */
    private static final int RANKED_FROM = 3;

    private final DSLContext db;

    SearchStore(DSLContext db) {
        this.db = db;
    }

    /** The best hits of one kind for what was typed so far; none for a text without a letter or digit. */
    public List<Hit> search(What what, String typed, int most) {
        String query = query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        db.resultQuery(sql(what, typed), query, most).forEach(row -> hits.add(new Hit(what, row.get(0, Long.class))));
        return hits;
    }

    /** The query itself, with two bind values: what {@link #query} makes of the text, and how many hits at most. */
    public static String sql(What what, String typed) {
        String order = typed.strip().codePointCount(0, typed.strip().length()) >= RANKED_FROM ? "rank" : "rowid";
        return "SELECT rowid FROM " + what.table + " WHERE " + what.table + " MATCH ? ORDER BY " + order + " LIMIT ?";
    }

    /** Every word of the text as the beginning of a word that must occur. */
    public static String query(String typed) {
        StringJoiner terms = new StringJoiner(" ");
        for (String word : typed.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            if (!word.isEmpty()) {
                terms.add('"' + word + "\"*");
            }
        }
        return terms.toString();
    }
}
