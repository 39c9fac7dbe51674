package app.tilth.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line cut into words, and these into clauses at commas, full stops and the like. */
final class Line {
    private static final Pattern WORD = Pattern.compile(
            "\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\p{L}\\d])|[\\p{L}\\p{M}\\p{N}]+(?:['’.@_-][\\p{L}\\p{M}\\p{N}]+)*|[^\\s\\p{Cc}\\p{Z}\\p{L}\\p{M}\\p{N}\\p{P}]+");
    private static final Pattern BREAK = Pattern.compile("[,;:!?()\\n–—]|\\s-\\s|\\.(?=\\s|$)");
    private static final Pattern INITIAL_OR_DAY = Pattern.compile("\\p{Lu}|\\d{1,2}(\\.\\d{1,2})?");

    final String text;
    private final List<Word> words = new ArrayList<>();

    /**
     * @param most characters that are read; the words beyond are left alone
     */
    Line(String text, int most) {
        this.text = text;
        Matcher matcher = WORD.matcher(text).region(0, Math.min(most, text.length()));
        while (matcher.find()) {
            words.add(Word.of(text, matcher.start(), matcher.end()));
        }
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The text of some words with all between them. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(word(from).from(), word(to - 1).to());
    }

    /** What stands after a word and before the next. */
    String gap(int at) {
        int end = at + 1 < size() ? word(at + 1).from() : text.length();
        return text.substring(word(at).to(), end);
    }

    /** Whether a clause ends after this word. */
    boolean breaksAfter(int at) {
        String gap = gap(at);
        if (gap.startsWith(".") && INITIAL_OR_DAY.matcher(word(at).text()).matches()) {
            gap = gap.substring(1);
        }
        return at + 1 == size() || BREAK.matcher(gap).find();
    }

    /** Whether only space, or the dot of an abbreviation, lies between a word and the next. */
    boolean runsOnAfter(int at) {
        return at + 1 < size() && !breaksAfter(at) && gap(at).indexOf('&') < 0;
    }

    int clauseStart(int at) {
        int start = at;
        while (start > 0 && !breaksAfter(start - 1)) {
            start--;
        }
        return start;
    }

    /** The word after the last of the clause. */
    int clauseEnd(int at) {
        int end = at;
        while (!breaksAfter(end)) {
            end++;
        }
        return end + 1;
    }

    /** Where the sentence ends: a clause end that is not a comma. */
    boolean sentenceEndsAfter(int at) {
        return at + 1 == size() || (breaksAfter(at) && gap(at).indexOf(',') < 0);
    }
}
