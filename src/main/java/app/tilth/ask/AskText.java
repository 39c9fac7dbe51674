package app.tilth.ask;

import app.tilth.ask.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an ask as a stranger to it would read it: what in it could stand in a message to anyone, and of what it speaks
 * besides. Reading takes time in proportion to its length, whatever is written.
 */
final class AskText {
    /** A longer stretch in brackets is a remark, no blank to fill in. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{{1,2}[^{}\\n]{1,40}+\\}{1,2}|\\[[^\\[\\]\\n]{1,40}+\\](?!\\()|<\\p{L}[\\p{L} _-]{1,38}+>"
                    + "|%\\p{L}[\\p{L}_]{1,38}+%|__{2,}+");

    /** Where a clause ends, in any script. */
    private static final String CLAUSE_ENDS = ".,;:!?…\n。、，；：！？।؟،";

    /** No clause that goes on beyond this is marked as a whole. */
    private static final int LONGEST_CLAUSE = 120;

    private final String text;
    private final List<Token> tokens;
    private final List<Mark> marks;
    private final Set<String> words = new HashSet<>();

    private AskText(String text) {
        this.text = text;
        tokens = Tokens.of(text);
        marks = free(placeholders(), templates());
        int next = 0;
        for (Token token : tokens) {
            while (next < marks.size() && marks.get(next).end() <= token.start()) {
                next++;
            }
            if (next == marks.size() || marks.get(next).start() >= token.end()) {
                words.add(Particulars.stem(token.word()));
            }
        }
    }

    static AskText read(String text) {
        return new AskText(text);
    }

    /** In the order of the text; none reaches into another. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    boolean has(Mark.Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** How many words there are. */
    int count() {
        return tokens.size();
    }

    /** Whether one thing is said in it at all: a script without spaces needs few signs for that. */
    boolean isSolid() {
        return tokens.stream().anyMatch(token -> token.written() == Tokens.Form.PAIR) && tokens.size() > 1;
    }

    /** Whether it has any of some words, besides those in marks. */
    boolean speaksOf(Set<String> those, Predicate<String> which) {
        return those.stream().anyMatch(word -> words.contains(word) && which.test(word));
    }

    /** Its words in one string, without those of a name: the same for texts that say the same to different people. */
    String without(Set<String> name) {
        StringBuilder said = new StringBuilder();
        for (Token token : tokens) {
            if (!name.contains(Particulars.stem(token.word()))) {
                said.append(token.word()).append(' ');
            }
        }
        return said.toString();
    }

    private List<Mark> placeholders() {
        List<Mark> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            boolean named = text.charAt(matcher.start()) == '_'
                    || matcher.group().codePoints().anyMatch(Character::isLetter);
            if (named) {
                found.add(new Mark(matcher.start(), matcher.end(), Mark.Kind.PLACEHOLDER));
            }
        }
        return found;
    }

    private List<Mark> templates() {
        List<Mark> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Phrasebook.Phrase phrase = Phrasebook.ALL.at(tokens, at);
            if (phrase.tokens() == 0) {
                at++;
                continue;
            }
            int end = end(tokens.get(at + phrase.tokens() - 1).end(), phrase.open());
            found.add(new Mark(tokens.get(at).start(), end, Mark.Kind.TEMPLATE));
            at += phrase.tokens();
            while (at < tokens.size() && tokens.get(at).start() < end) {
                at++;
            }
        }
        return found;
    }

    /** The end of a phrase with the stop that follows it; of an open one the end of its clause, where that is near. */
    private int end(int after, boolean open) {
        int most = Math.min(text.length(), after + (open ? LONGEST_CLAUSE : 1));
        for (int at = after; at < most; at++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at) == '\n' ? at : at + 1;
            }
        }
        return open && most == text.length() ? most : after;
    }

    private static List<Mark> free(List<Mark> first, List<Mark> others) {
        List<Mark> all = new ArrayList<>(first);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::kind));
        List<Mark> free = new ArrayList<>(all.size());
        for (Mark mark : all) {
            if (free.isEmpty() || free.getLast().end() <= mark.start()) {
                free.add(mark);
            }
        }
        return free;
    }
}
