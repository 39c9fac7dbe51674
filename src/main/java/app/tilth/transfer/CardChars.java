package app.tilth.transfer;

import java.io.Reader;
import java.util.Objects;

/** The characters of a text, without the locks of a {@link java.io.StringReader}: ez-vcard asks for one at a time. */
final class CardChars extends Reader {
    private static final int SHORTEST = 8192;
    private static final int KEPT = 1 << 20;

    private char[] text = {};
    private int length;
    private int at;

    /** Starts anew with another text. */
    CardChars of(StringBuilder from) {
        length = from.length();
        if (length > text.length || text.length > KEPT) {
            text = new char[Math.max(length, SHORTEST)];
        }
        from.getChars(0, length, text, 0);
        at = 0;
        return this;
    }

    @Override
    public int read() {
        return at < length ? text[at++] : -1;
    }

    @Override
    public int read(char[] to, int from, int count) {
        Objects.checkFromIndexSize(from, count, to.length);
        if (at == length && count > 0) {
            return -1;
        }
        int taken = Math.min(count, length - at);
        System.arraycopy(text, at, to, from, taken);
        at += taken;
        return taken;
    }

    @Override
    public void close() {}
}
