package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as a stream of UTF-8 bytes. */
final class Utf8Stream extends InputStream {
    private final Reader from;
    private final char[] chars = new char[8192];
    private byte[] bytes = {};
    private int at;
    private int held;

    Utf8Stream(Reader from) {
        this.from = from;
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length > 0 && at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, offset, count);
        at += count;
        return count;
    }

    /** The first half of a surrogate pair waits for the second. */
    private boolean fill() throws IOException {
        int got = from.read(chars, held, chars.length - held);
        int length = held + Math.max(0, got);
        if (length == 0) {
            return false;
        }
        held = got > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
        bytes = new String(chars, 0, length - held).getBytes(StandardCharsets.UTF_8);
        at = 0;
        if (held == 1) {
            chars[0] = chars[length - 1];
        }
        return bytes.length > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
