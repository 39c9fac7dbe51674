package app.tilth.ask;

import app.tilth.ask.Tokens.Form;
import app.tilth.ask.Tokens.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words by which a text speaks of one person: of whom and what they know, do, care about and talked of with you. Their
 * own name is not among them: it is what a form letter fills in.
 */
final class Particulars {
    private static final int TELLING_LETTERS = 4;
    private static final int TELLING_LETTERS_OF_NAMES = 3;
    private static final int TELLING_LETTERS_OF_ABBREVIATIONS = 2;

    private final Set<String> words;
    private final Set<String> name;
    private final boolean unknown;

    private Particulars(Set<String> words, Set<String> name, boolean unknown) {
        this.words = words;
        this.name = name;
        this.unknown = unknown;
    }

    /**
     * @param name theirs, all of it
     * @param known what is known of them, in any words
     * @param subject what the ask is about, which is said to everyone
     */
    static Particulars of(String name, Collection<String> known, String subject) {
        Set<String> own = words(name);
        Set<String> words = new HashSet<>();
        for (String text : known) {
            for (Token token : Tokens.of(text)) {
                if (isTelling(token)) {
                    words.add(stem(token.word()));
                }
            }
        }
        words.removeAll(own);
        boolean unknown = words.isEmpty();
        words.removeAll(words(subject));
        return new Particulars(words, own, unknown);
    }

    /** A word as it is compared: one thing and several are the same. */
    static String stem(String word) {
        return word.length() > TELLING_LETTERS && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens.of(text).forEach(token -> words.add(stem(token.word())));
        return words;
    }

    private static boolean isTelling(Token token) {
        int letters = token.word().codePointCount(0, token.word().length());
        int least = switch (token.written()) {
            case SMALL -> TELLING_LETTERS;
            case NAME -> TELLING_LETTERS_OF_NAMES;
            case ABBREVIATION, PAIR -> TELLING_LETTERS_OF_ABBREVIATIONS;
        };
        return letters >= least && (token.written() == Form.PAIR || !Phrasebook.ALL.isCommon(token.word()));
    }

    Set<String> words() {
        return words;
    }

    /** Whether nothing is known of them that one could speak of. */
    boolean isUnknown() {
        return unknown;
    }

    /** The words of their name. */
    Set<String> name() {
        return name;
    }
}
