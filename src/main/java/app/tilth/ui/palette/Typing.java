package app.tilth.ui.palette;

import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;
import java.util.List;

/** What was typed, ready to be held against many names. */
final class Typing {
    /** The answer of {@link #distance} for what does not match. */
    static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int BEGINS = 0;
    private static final int WORDS_BEGIN = 1;
    private static final int FOUND_BY = 2;
    private static final int IN_ORDER = 3;
    private static final int MISTYPED = 4;
    /** Shorter words are no typing mistakes: too much lies one letter from them. */
    private static final int SHORTEST_MISTYPED = 4;
    /** One letter is in order in nearly every name. */
    private static final int SHORTEST_IN_ORDER = 2;

    private final Typed words;
    private final String whole;
    private final String letters;
    private final boolean canBeMistyped;

    private Typing(String folded) {
        words = Typed.of(folded);
        whole = ' ' + folded;
        letters = folded.replace(" ", "");
        canBeMistyped = words.beginnings().stream().anyMatch(Typing::isLong);
    }

    static Typing of(String text) {
        return new Typing(Fold.words(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * How far something is from what was typed: the less the better, {@link #NO_MATCH} where it is not meant.
     *
     * @param most what is farther than this may be answered as not meant, so that it is not looked at closely in vain
     */
    int distance(Known known, int most) {
        String name = known.name();
        if (name.startsWith(whole)) {
            return BEGINS;
        }
        // What is not in the text cannot be in the name, with which it begins.
        if (most >= WORDS_BEGIN && words.in(known.text())) {
            return words.in(name) ? WORDS_BEGIN : FOUND_BY;
        }
        if (most >= IN_ORDER && letters.length() >= SHORTEST_IN_ORDER && isInOrder(name)) {
            return IN_ORDER;
        }
        return most >= MISTYPED && canBeMistyped && isMistyped(name) ? MISTYPED : NO_MATCH;
    }

    /** Whether the letters come in this order, the first of them at the beginning of a word: “dad” for Dele Adeyemi. */
    private boolean isInOrder(String name) {
        int at = 0;
        for (int i = 1; i < name.length() && at < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(at) && (at > 0 || name.charAt(i - 1) == ' ')) {
                at++;
            }
        }
        return at == letters.length();
    }

    private boolean isMistyped(String name) {
        List<String> beginnings = words.beginnings();
        for (String beginning : beginnings) {
            if (!name.contains(beginning) && !(isLong(beginning) && isNearAWord(beginning, name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLong(String beginning) {
        return beginning.length() > SHORTEST_MISTYPED;
    }

    private static boolean isNearAWord(String beginning, String name) {
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            if (isNear(beginning, name, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter wrong, missing, too many or swapped with its neighbour makes it begin the word there. */
    private static boolean isNear(String beginning, String name, int word) {
        int i = 0;
        while (i < beginning.length() && word + i < name.length() && beginning.charAt(i) == name.charAt(word + i)) {
            i++;
        }
        int here = word + i;
        return begins(beginning, i + 1, name, here + 1)
                || begins(beginning, i + 1, name, here)
                || begins(beginning, i, name, here + 1)
                || (here + 1 < name.length()
                        && i + 1 < beginning.length()
                        && beginning.charAt(i) == name.charAt(here + 1)
                        && beginning.charAt(i + 1) == name.charAt(here)
                        && begins(beginning, i + 2, name, here + 2));
    }

    private static boolean begins(String beginning, int from, String name, int at) {
        return from <= beginning.length() && name.regionMatches(at, beginning, from, beginning.length() - from);
    }
}
