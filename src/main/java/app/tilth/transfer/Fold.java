package app.tilth.transfer;

import java.text.Normalizer;

/** Words without case, accents and punctuation, so that spelling habits do not keep equal things apart. */
public final class Fold {
    private static final int OTHER_BITS = 38;

    private Fold() {}

    /** Lower-case words of letters and digits, one space between them; dots and apostrophes join, the rest divides. */
    public static String words(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isSilent(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c) && !isVowelSign(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            append(out, Character.toLowerCase(c));
        }
        return out.toString();
    }

    /**
     * The letters and digits folded words have, a bit each; those of other scripts share a few bits. Words that lack a bit of
     * other words cannot contain them, which is quicker to see than to look for them.
     */
    public static long letters(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters |= 1L << (c - 'a');
            } else if (c != ' ') {
                letters |= 1L << ('z' - 'a' + 1 + c % OTHER_BITS);
            }
        }
        return letters;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSilent(int c) {
        return c == '.' || c == '\'' || c == 0x2019 || (c >= 0x300 && c <= 0x36F);
    }

    /** Marks that make the syllables of Indic and other scripts, unlike the accents of Latin ones. */
    private static boolean isVowelSign(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters that accents alone do not explain. */
    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'ı' -> out.append('i');
            default -> out.appendCodePoint(c);
        }
    }
}
