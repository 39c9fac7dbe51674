package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Characters of a file whose encoding nobody told: UTF-16 by its byte order mark, else UTF-8 with or without one, where
 * bytes that are not UTF-8 are read as windows-1252.
 *
 * <p>Not safe for use by several threads.
 */
final class TextReader extends Reader {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private boolean ended;
    private long quotes;
    private char last = '\n';

    TextReader(InputStream from) throws IOException {
        PushbackInputStream start = new PushbackInputStream(from, 3);
        in = start;
        decoder = charset(start)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        bytes.limit(0);
    }

    private static Charset charset(PushbackInputStream in) throws IOException {
        byte[] mark = in.readNBytes(3);
        int first = mark.length < 2 ? 0 : ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF);
        if (first == 0xEFBB && mark.length == 3 && (mark[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        boolean utf16 = first == 0xFEFF || first == 0xFFFE;
        in.unread(mark, utf16 ? 2 : 0, mark.length - (utf16 ? 2 : 0));
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Whether an odd number of double quotes has been read: at the end, one of them was never closed. */
    boolean isQuoteOpen() {
        return (quotes & 1) == 1;
    }

    /** Whether the last character read ended a line. */
    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, to.length);
        CharBuffer chars = CharBuffer.wrap(to, from, length);
        while (chars.position() == from) {
            if (!bytes.hasRemaining() && !ended) {
                fill();
            }
            if (!bytes.hasRemaining()) {
                return -1;
            }
            decode(chars);
        }
        int end = chars.position();
        for (int i = from; i < end; i++) {
            if (to[i] == '"') {
                quotes++;
            }
        }
        last = to[end - 1];
        return end - from;
    }

    private void decode(CharBuffer chars) throws IOException {
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isMalformed()) {
            byte[] odd = new byte[Math.min(result.length(), chars.remaining())];
            bytes.get(odd);
            chars.put(new String(odd, WINDOWS));
            decoder.reset();
        } else if (result.isUnderflow() && bytes.hasRemaining()) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
