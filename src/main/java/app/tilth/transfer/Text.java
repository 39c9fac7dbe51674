package app.tilth.transfer;

import java.util.regex.Pattern;

/** Texts from files without what does not belong in them. */
final class Text {
    /** Nothing a person is called or reached by is longer. */
    static final int LONGEST_LINE = 1_000;

    static final int LONGEST = 100_000;

    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Text() {}

    /** One line: stripped, no control characters, single spaces, at most {@link #LONGEST_LINE} characters. */
    static String line(String text) {
        String cut = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        boolean plain = true;
        for (int i = 0; i < cut.length() && plain; i++) {
            char c = cut.charAt(i);
            plain = isPrintable(c) && c != '\u00A0' && (c != ' ' || (i > 0 && cut.charAt(i - 1) != ' '));
        }
        return plain
                ? cut.strip()
                : GAPS.matcher(printable(cut, ' ').replace('\u00A0', ' '))
                        .replaceAll(" ")
                        .strip();
    }

    /** Several lines, ended by line feeds: stripped, no other control characters but tabs. */
    static String lines(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (int i = 0; i < cut.length(); i++) {
            if (!isPrintable(cut.charAt(i))) {
                return printable(cut.replace("\r\n", "\n").replace('\r', '\n'), '\n')
                        .strip();
            }
        }
        return cut.strip();
    }

    private static String printable(String text, char lineEnd) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                out.append(lineEnd);
            } else if (c == '\t') {
                out.append(lineEnd == '\n' ? '\t' : ' ');
            } else if (isPrintable(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c != 0x7F && c != 0xFEFF;
    }
}
