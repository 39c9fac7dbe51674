package app.tilth.capture;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word of a line: a run of letters and digits with what joins them, or of symbols such as emoji.
 *
 * @param key in small letters, as vocabularies list it
 */
record Word(int from, int to, String text, String key) {
    static Word of(String line, int from, int to) {
        String text = line.substring(from, to);
        return new Word(
                from, to, text, Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /** Whether it may be a name nobody here has: it begins with a letter that is not a small one. */
    boolean looksLikeName() {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
