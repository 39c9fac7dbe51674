package app.tilth.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How texts stand in a cell of Tilth's CSV.
 *
 * <p>A list has one item on each line, and an item's parts stand between {@code |}; parts left off at the end are
 * empty. In a part, {@code \|}, {@code \\}, {@code \n} and {@code \r} stand for a bar, a backslash and line ends, and
 * {@code \s} for a space at either end. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class Cell {
    /** With these a spreadsheet may begin to calculate; the apostrophe is here so that it can be told from ours. */
    private static final String GUARDED = "=+-@\t\r'＝＋－＠";

    /** The text as the cell's content. */
    static String guarded(String text) {
        return startsGuarded(text) ? "'" + text : text;
    }

    /** The text a cell's content stands for. */
    static String unguarded(String content) {
        return content.startsWith("'") && startsGuarded(content.substring(1)) ? content.substring(1) : content;
    }

    private static boolean startsGuarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0;
    }

    /** A list of items, each a list of parts. */
    static String list(List<List<String>> items) {
        return items.stream().map(Cell::item).collect(Collectors.joining("\n"));
    }

    private static String item(List<String> parts) {
        int used = parts.size();
        while (used > 0 && parts.get(used - 1).isEmpty()) {
            used--;
        }
        return used == 0
                ? "|"
                : parts.subList(0, used).stream().map(Cell::escaped).collect(Collectors.joining(" | "));
    }

    private static String escaped(String part) {
        String text = part.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        if (text.startsWith(" ")) {
            text = "\\s" + text.substring(1);
        }
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\s" : text;
    }

    /** The items of a list and their parts. */
    static List<Parts> items(String cell) {
        return cell.lines()
                .filter(line -> !withoutSpaces(line).isEmpty())
                .map(line -> new Parts(parts(line)))
                .toList();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                parts.add(unescaped(line.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(unescaped(line.substring(start)));
        return parts;
    }

    private static String unescaped(String text) {
        String part = withoutSpaces(text);
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                c = part.charAt(++i);
                c = switch (c) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 's' -> ' ';
                    default -> c;
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Spaces proper only: what else is white space belongs to the text. */
    private static String withoutSpaces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    /** The parts of an item; those left off are empty. */
    record Parts(List<String> texts) {
        String text(int index) {
            return index < texts.size() ? texts.get(index) : "";
        }
    }

    private Cell() {}
}
