package app.tilth.desktop;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as desktop entries have it: the words are quoted, and the line as a whole is escaped once more. */
final class ExecLine {
    /** What has a meaning of its own outside of quotes, by the Desktop Entry Specification. */
    private static final Pattern RESERVED = Pattern.compile("[ \t\n\r\"'\\\\><~|&;$*?#()`]");

    private static final Pattern RESERVED_IN_QUOTES = Pattern.compile("[\"`$\\\\]");

    private ExecLine() {}

    static String of(List<String> words) {
        return words.stream()
                .map(ExecLine::quoted)
                .collect(Collectors.joining(" "))
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }

    private static String quoted(String word) {
        String literal = word.replace("%", "%%");
        return word.isEmpty() || RESERVED.matcher(word).find()
                ? '"' + RESERVED_IN_QUOTES.matcher(literal).replaceAll("\\\\$0") + '"'
                : literal;
    }
}
