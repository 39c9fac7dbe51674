package app.tilth.ask;

import app.tilth.ask.Tokens.Token;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Phrases that stand in many letters, and words that tell nothing of their reader, of every language there is a list of:
 * {@code i18n/ask/<language>.properties}. All are read together, since people mix them.
 */
final class Phrasebook {
    private static final List<String> LANGUAGES = List.of("en", "de");

    static final Phrasebook ALL = new Phrasebook();

    /** By words, one after the other; where a phrase may end, it says how. */
    private static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private boolean ends;
        private boolean open;
    }

    /**
     * A phrase found.
     *
     * @param tokens how many it has
     * @param open whether it goes on to the end of its clause
     */
    record Phrase(int tokens, boolean open) {}

    private static final Phrase NONE = new Phrase(0, false);

    private final Branch root = new Branch();
    private final Set<String> common = new HashSet<>();

    private Phrasebook() {
        LANGUAGES.forEach(this::load);
    }

    private void load(String language) {
        var lists = new Properties();
        String name = "/app/tilth/i18n/ask/" + language + ".properties";
        try (var in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(lists.getProperty("template"), false);
        add(lists.getProperty("open"), true);
        Tokens.of(lists.getProperty("common")).forEach(token -> common.add(token.word()));
    }

    private void add(String phrases, boolean open) {
        for (String phrase : phrases.split("\\|", -1)) {
            Branch branch = root;
            for (Token token : Tokens.of(phrase)) {
                branch = branch.next.computeIfAbsent(token.word(), _ -> new Branch());
            }
            branch.ends = true;
            branch.open = open;
        }
    }

    /** The longest phrase that begins at a token; one of no tokens where none does. */
    Phrase at(List<Token> tokens, int at) {
        Phrase longest = NONE;
        Branch branch = root.next.get(tokens.get(at).word());
        for (int i = at + 1; branch != null; i++) {
            if (branch.ends) {
                longest = new Phrase(i - at, branch.open);
            }
            branch = i < tokens.size() ? branch.next.get(tokens.get(i).word()) : null;
        }
        return longest;
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }
}
