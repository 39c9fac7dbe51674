package app.tilth.ask;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into words in any script, without case, accents and apostrophes. Scripts that write no spaces have no words to
 * cut at: there, each pair of neighbouring letters counts as one.
 */
final class Tokens {
    /** A word longer than this is none that anyone would write twice. */
    private static final int LONGEST = 60;

    private static final Set<UnicodeScript> SPACELESS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /**
     * A word and where it stands.
     *
     * @param word folded
     * @param start in chars of the text
     * @param end the char behind it
     * @param written its form: whether it can be told by how it is written
     */
    record Token(String word, int start, int end, Form written) {}

    /** How a word is written. */
    enum Form {
        SMALL,
        /** Begins large, as names do. */
        NAME,
        /** All large or with figures, as abbreviations are. */
        ABBREVIATION,
        /** Two letters of a script without spaces. */
        PAIR
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isOfWord(letter)) {
                at += Character.charCount(letter);
            } else if (isSpaceless(letter)) {
                at = pair(at);
            } else {
                at = word(at);
            }
        }
    }

    private int pair(int start) {
        int second = start + Character.charCount(text.codePointAt(start));
        if (second < text.length() && isSpaceless(text.codePointAt(second))) {
            int end = second + Character.charCount(text.codePointAt(second));
            tokens.add(new Token(text.substring(start, end), start, end, Form.PAIR));
        }
        return second;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            boolean joins =
                    isApostrophe(letter) && end + 1 < text.length() && Character.isLetter(text.codePointAt(end + 1));
            if (!joins && (!isOfWord(letter) || isSpaceless(letter))) {
                break;
            }
            end += Character.charCount(letter);
        }
        if (end - start <= LONGEST) {
            String written = text.substring(start, end);
            tokens.add(new Token(fold(written), start, end, form(written)));
        }
        return end;
    }

    private static Form form(String written) {
        boolean figures = written.chars().anyMatch(Character::isDigit);
        boolean small = written.codePoints().anyMatch(Character::isLowerCase);
        boolean large = Character.isUpperCase(written.codePointAt(0));
        return figures || (large && !small) ? Form.ABBREVIATION : large ? Form.NAME : Form.SMALL;
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpaceless(int letter) {
        return letter >= 0x0E00 && Character.isLetter(letter) && SPACELESS.contains(UnicodeScript.of(letter));
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == 0x2019;
    }

    private static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean plain = small.chars().allMatch(letter -> letter < 0x80);
        String bare = plain ? small : Normalizer.normalize(small, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(letter -> !isApostrophe(letter) && !(letter >= 0x300 && letter <= 0x36F))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
