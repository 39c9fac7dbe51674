package app.tilth.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Full-text search, without regard to case and accents, by the beginnings of words.
 *
 * <p>Hits come in tiers rather than by a rank, which would have to weigh all of them first: whoever has just these words in
 * their name, whoever's name has words that begin so, then whoever has them anywhere. Plain SQL, since jOOQ has no word for
 * FTS5.
 */
public final class SearchStore {
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");
    /** What the tokenizer takes for words; anything else inside one would make it a phrase, which the index cannot tell. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");

    /**
     * A hit.
     *
     * @param id of a person, an organization or an interaction, by {@code what}
     */
    public record Hit(What what, long id) {}

    public enum What {
        PERSON("person_text", "rowid", "{name} : (%1$s)", "{name} : (%2$s)", "%2$s"),
        ORGANIZATION("organization_text", "rowid", "%1$s", "%2$s"),
        /** Noted last, found first. */
        INTERACTION("interaction_text", "rowid DESC", "%2$s");

        private final String sql;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
        private final List<String> tiers;

        /**
         * @param tiers queries, of which the first is all the words and the second their beginnings
         */
        What(String table, String order, String... tiers) {
            this.tiers = List.of(tiers);
            String tier = "SELECT * FROM (SELECT rowid FROM %1$s WHERE %1$s MATCH ? ORDER BY %2$s LIMIT ?)";
            this.sql = String.join(" UNION ALL ", Collections.nCopies(tiers.length, tier))
                    .formatted(table, order);
        }

        /** The statement; its bind values are {@link #binds}. It finds the best first, some of them more than once. */
        public String sql() {
            return sql;
        }

        /** The bind values for a typed text; none where it has no letter or digit. */
        public List<Object> binds(String typed, int most) {
            StringJoiner words = new StringJoiner(" ");
            StringJoiner beginnings = new StringJoiner(" ");
            for (String word : words(typed)) {
                words.add('"' + word + '"');
                beginnings.add('"' + word + "\"*");
            }
            List<Object> binds = new ArrayList<>();
            for (String tier : words.length() == 0 ? List.<String>of() : tiers) {
                binds.add(tier.formatted(words, beginnings));
                binds.add(most);
            }
            return binds;
        }
    }

    private final DSLContext db;

    SearchStore(DSLContext db) {
        this.db = db;
    }

    /** The best hits of one kind for what was typed so far; none for a text without a letter or digit. */
    public List<Hit> search(What what, String typed, int most) {
        List<Object> binds = what.binds(typed, most);
        if (binds.isEmpty()) {
            return List.of();
        }
        Set<Hit> hits = new LinkedHashSet<>();
        try (var rows = db.resultQuery(what.sql(), binds.toArray()).fetchLazy()) {
            for (Record row : rows) {
                hits.add(new Hit(what, row.get(0, Long.class)));
                if (hits.size() == most) {
                    break;
                }
            }
        }
        return List.copyOf(hits);
    }

    private static List<String> words(String typed) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
