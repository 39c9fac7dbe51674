package app.tilth.transfer;

import java.io.Reader;
import java.util.Objects;

/** The characters of a text, without the locks of a {@link java.io.StringReader}: ez-vcard asks for one at a time. */
final class CardChars extends Reader {
    private final CharSequence text;
    private final int length;
    private int at;

    CardChars(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    @Override
    public int read() {
        return at < length ? text.charAt(at++) : -1;
    }

    @Override
    public int read(char[] to, int from, int count) {
        Objects.checkFromIndexSize(from, count, to.length);
        if (at == length && count > 0) {
            return -1;
        }
        int taken = Math.min(count, length - at);
        for (int i = 0; i < taken; i++) {
            to[from + i] = text.charAt(at++);
        }
        return taken;
    }

    @Override
    public void close() {}
}
