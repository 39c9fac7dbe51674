package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * One vCard after another as clean text: unfolded, decoded, without nested cards and without properties that no one
 * here reads. A card that lacks its end is told as such and does not swallow the next.
 */
final class VcardLines implements Closeable {
    /** The largest photo taken over, in bytes. */
    static final int LARGEST_PHOTO = 10 << 20;

    private static final int LARGEST_ENCODED = LARGEST_PHOTO / 3 * 4 + 1024;
    private static final Set<String> READ = Set.of(
            "VERSION",
            "FN",
            "N",
            "NICKNAME",
            "ORG",
            "TITLE",
            "ROLE",
            "TEL",
            "EMAIL",
            "URL",
            "ADR",
            "IMPP",
            "BDAY",
            "ANNIVERSARY",
            "CATEGORIES",
            "NOTE",
            "RELATED",
            "UID",
            "PHOTO",
            "KIND",
            "INTEREST",
            "HOBBY",
            "EXPERTISE",
            "X-SOCIALPROFILE",
            "X-ABLABEL",
            "X-ABRELATEDNAMES",
            "X-ABDATE",
            "X-ANNIVERSARY",
            "X-SKYPE",
            "X-SKYPE-USERNAME",
            "X-JABBER",
            "X-TWITTER",
            "X-ADDRESSBOOKSERVER-KIND");
    private static final String OWN = "X-TILTH-";
    private static final int LONGEST_NAME = 80;

    private final String file;
    private final LineBytes lines;
    private final VcardText text = new VcardText();
    private StringBuilder card = new StringBuilder(4096);
    private int begin;
    private int nextBegin;
    private boolean isTorn;
    private boolean hasLargePhoto;
    private boolean hasPhoto;
    private boolean isOldStyle;

    VcardLines(String file, InputStream in) throws IOException {
        this.file = file;
        lines = new LineBytes(file, in);
    }

    /** The card's text, from BEGIN to END. */
    StringBuilder card() {
        return card;
    }

    /** Where the card starts in the file, 1-based. */
    int line() {
        return begin;
    }

    /** Whether the next card came before the end of this one. */
    boolean isTorn() {
        return isTorn;
    }

    /** Whether a photo was left out for its size. */
    boolean hasLargePhoto() {
        return hasLargePhoto;
    }

    /**
     * Goes to the next card; false after the last.
     *
     * @throws UnreadableFile if the file ends within a card: it is only a part of what it was
     */
    boolean next() throws UnreadableFile, IOException {
        begin = nextBegin;
        nextBegin = 0;
        while (begin == 0) {
            if (!read()) {
                return false;
            }
            begin = is("BEGIN:VCARD") ? lines.number() : 0;
        }
        start();
        int depth = 1;
        boolean isAgent = false;
        while (read()) {
            if (is("BEGIN:VCARD")) {
                if (!isAgent && depth == 1) {
                    nextBegin = lines.number();
                    isTorn = true;
                    return true;
                }
                depth++;
            } else if (is("END:VCARD")) {
                if (--depth == 0) {
                    card.append("END:VCARD\n");
                    return true;
                }
            } else if (lines.length() > 0) {
                String name = name();
                isAgent = name.equals("AGENT");
                if (depth == 1) {
                    property(name);
                }
            }
        }
        throw new UnreadableFile(file, begin, Texts.get("vcard.truncated"));
    }

    private void start() {
        if (card.capacity() > LineBytes.LONGEST / 16) {
            card = new StringBuilder(4096);
        }
        card.setLength(0);
        card.append("BEGIN:VCARD\n");
        isTorn = false;
        hasLargePhoto = false;
        hasPhoto = false;
        isOldStyle = true;
    }

    /** A whole line: continued by those that start with a gap, and by those after a quoted-printable soft break. */
    private boolean read() throws UnreadableFile, IOException {
        if (!lines.next()) {
            return false;
        }
        while (true) {
            int next = lines.peek();
            if (next >= 0 && endsSoft()) {
                lines.chop();
                lines.append(false);
            } else if (next == ' ' || next == '\t') {
                if (lines.length() == 0) {
                    return true;
                }
                if (!isOldStyle) {
                    lines.skip();
                }
                lines.append(isOldStyle);
            } else {
                return true;
            }
        }
    }

    private boolean endsSoft() {
        int length = lines.length();
        return length > 0 && lines.bytes()[length - 1] == '=' && quotedValue() >= 0;
    }

    /** The colon before a quoted-printable value; negative where the value is none. */
    private int quotedValue() {
        byte[] bytes = lines.bytes();
        boolean inQuotes = false;
        boolean maybe = false;
        for (int i = 0; i < lines.length(); i++) {
            byte one = bytes[i];
            if (one == ':' && !inQuotes) {
                return maybe && isQuoted(bytes, i) ? i : -1;
            }
            inQuotes ^= one == '"';
            maybe |= one == 'Q' || one == 'q';
        }
        return -1;
    }

    private static boolean isQuoted(byte[] bytes, int colon) {
        String head = new String(bytes, 0, colon, StandardCharsets.ISO_8859_1);
        return head.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private boolean is(String line) {
        byte[] bytes = lines.bytes();
        int length = lines.length();
        while (length > 0 && (bytes[length - 1] == ' ' || bytes[length - 1] == '\t')) {
            length--;
        }
        int from = begin == 0 && length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        if (length - from != line.length()) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            int c = bytes[from + i];
            if ((c >= 'a' && c <= 'z' ? c - 32 : c) != line.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The property's name in upper case, without its group. */
    private String name() {
        byte[] bytes = lines.bytes();
        int from = 0;
        int to = 0;
        while (to < Math.min(lines.length(), LONGEST_NAME) && bytes[to] != ':' && bytes[to] != ';') {
            if (bytes[to] == '.') {
                from = to + 1;
            }
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    private void property(String name) {
        if (!READ.contains(name) && !name.startsWith(OWN)) {
            return;
        }
        if (name.equals("PHOTO")) {
            if (hasPhoto) {
                return;
            }
            hasPhoto = true;
            if (lines.length() > LARGEST_ENCODED) {
                hasLargePhoto = true;
                return;
            }
        }
        int quoted = quotedValue();
        if (quoted >= 0) {
            text.appendQuoted(lines.bytes(), lines.length(), quoted, card);
        } else {
            text.append(lines.bytes(), lines.length(), lines.isAscii(), card);
        }
        card.append('\n');
        if (name.equals("VERSION")) {
            isOldStyle = card.indexOf("2.1", card.length() - 5) >= 0;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
