package app.tilth.capture;

import java.util.Optional;
import java.util.function.IntPredicate;

/** What words say of something open: that you thanked them, told them how it ended, or had their answer. */
public final class LoopWords {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final int MOST = 8_000;

    private final Line line;

    private LoopWords(String words) {
        line = new Line(words, MOST);
    }

    /** Whether you thanked someone: "thanked her for the review", not "must thank her", nor "she thanked me". */
    public static boolean thank(String words) {
        var said = new LoopWords(words);
        return said.any("said.thanks", said::isYours)
                || said.any(
                        "said.thanks.self",
                        at -> !said.clauseHas(at, "said.not") && !said.clauseHas(at, "said.themselves"));
    }

    /** Whether you told someone the end of a story: "told her how it ended", not "asked how it ended". */
    public static boolean tellTheEnd(String words) {
        var said = new LoopWords(words);
        return said.any("said.end", at -> said.isYours(at) && said.clauseHas(at, "said.told"));
    }

    /** Whether they answered an ask, and if so whether they would: "Ana said yes", not "I said yes". */
    public static Optional<Boolean> answer(String words) {
        var said = new LoopWords(words);
        if (said.any("answer.no", said::isTheirs)) {
            return Optional.of(false);
        }
        return said.any("answer.yes", said::isTheirs) ? Optional.of(true) : Optional.empty();
    }

    private boolean any(String meaning, IntPredicate where) {
        for (int at = 0; at < line.size(); at++) {
            if (WORDS.length(line, at, meaning) > 0 && where.test(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYours(int at) {
        return !clauseHas(at, "said.not") && !clauseHas(at, "me") && !clauseHas(at, "from");
    }

    private boolean isTheirs(int at) {
        return !clauseHas(at, "said.not") && (at == 0 || !WORDS.is(line, at - 1, "i"));
    }

    private boolean clauseHas(int at, String meaning) {
        for (int near = line.clauseStart(at); near < line.clauseEnd(at); near++) {
            if (WORDS.length(line, near, meaning) > 0) {
                return true;
            }
        }
        return false;
    }
}
