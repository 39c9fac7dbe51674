package app.tilth.ui.palette;

import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;

/** What was typed, ready to be held against many names. */
final class Typing {
    /** The answer of {@link #distance} for what does not match. */
    static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int BEGINS = 0;
    private static final int WORDS_BEGIN = 1;
    private static final int FOUND_BY = 2;
    private static final int IN_ORDER = 3;
    /** How far what was mistyped is. */
    static final int MISTYPED = 4;
    /** Shorter words are no typing mistakes: too much lies one letter from them. */
    private static final int SHORTEST_MISTYPED = 4;
    /** One letter is in order in nearly every name. */
    private static final int SHORTEST_IN_ORDER = 2;

    private final Typed words;
    private final String whole;
    private final String letters;
    /** The bits of {@link #letters}, see {@link Fold#letters}. */
    private final long bits;
    /** How many words may have a letter that is not in the name. */
    private final long mistypable;

    private Typing(String folded) {
        words = Typed.of(folded);
        whole = ' ' + folded;
        letters = folded.replace(" ", "");
        bits = words.letters();
        mistypable = words.beginnings().stream().filter(Typing::isLong).count();
    }

    static Typing of(String text) {
        return new Typing(Fold.words(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How far something is from what was typed: the less the better, {@link #NO_MATCH} where it is not meant or was mistyped.
     */
    int distance(Known known) {
        // What is not in the text cannot be in the name, with which it begins.
        if ((bits & ~known.textLetters()) != 0) {
            return NO_MATCH;
        }
        String text = known.text();
        int nameLength = known.nameLength();
        if (whole.length() <= nameLength && text.startsWith(whole)) {
            return BEGINS;
        }
        if (words.in(text)) {
            return words.inFirst(nameLength, text) ? WORDS_BEGIN : FOUND_BY;
        }
        boolean inOrder = (bits & ~known.nameLetters()) == 0
                && letters.length() >= SHORTEST_IN_ORDER
                && isInOrder(nameLength, text);
        return inOrder ? IN_ORDER : NO_MATCH;
    }

    /** Whether whatever matches this matches something typed before as well. */
    boolean narrows(Typing before) {
        return !before.isEmpty() && whole.startsWith(before.whole);
    }

    /** Whether the letters come in this order, the first of them at the beginning of a word: “dad” for Dele Adeyemi. */
    private boolean isInOrder(int nameLength, String text) {
        int at = 0;
        for (int i = 1; i < nameLength && at < letters.length(); i++) {
            if (text.charAt(i) == letters.charAt(at) && (at > 0 || text.charAt(i - 1) == ' ')) {
                at++;
            }
        }
        return at == letters.length();
    }

    boolean canBeMistyped() {
        return mistypable > 0;
    }

    /** Whether each word typed begins a word of the name, but for a letter in each long one. */
    boolean isMistyped(Known known) {
        if (Long.bitCount(bits & ~known.nameLetters()) > mistypable) {
            return false;
        }
        String text = known.text();
        int nameLength = known.nameLength();
        for (String beginning : words.beginnings()) {
            if (text.indexOf(beginning, 0, nameLength) < 0
                    && !(isLong(beginning) && isNearAWord(beginning, nameLength, text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLong(String beginning) {
        return beginning.length() > SHORTEST_MISTYPED;
    }

    private static boolean isNearAWord(String beginning, int nameLength, String text) {
        for (int at = text.indexOf(' '); at >= 0 && at < nameLength; at = text.indexOf(' ', at + 1)) {
            if (isNear(beginning, nameLength, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter wrong, missing, too many or swapped with its neighbour makes it begin the word there. */
    private static boolean isNear(String beginning, int nameLength, String text, int word) {
        int i = 0;
        while (i < beginning.length() && word + i < nameLength && beginning.charAt(i) == text.charAt(word + i)) {
            i++;
        }
        int here = word + i;
        return begins(beginning, i + 1, nameLength, text, here + 1)
                || begins(beginning, i + 1, nameLength, text, here)
                || begins(beginning, i, nameLength, text, here + 1)
                || (here + 1 < nameLength
                        && i + 1 < beginning.length()
                        && beginning.charAt(i) == text.charAt(here + 1)
                        && beginning.charAt(i + 1) == text.charAt(here)
                        && begins(beginning, i + 2, nameLength, text, here + 2));
    }

    private static boolean begins(String beginning, int from, int nameLength, String text, int at) {
        int left = beginning.length() - from;
        return left >= 0 && at + left <= nameLength && text.regionMatches(at, beginning, from, left);
    }
}
