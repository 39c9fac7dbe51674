package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a file as bytes, one at a time, ended by LF, CRLF or CR. A line may be continued by those after it: see
 * {@link #append}.
 */
final class LineBytes implements Closeable {
    /** The longest line, with its continuations, in bytes. */
    static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int KEPT = 1 << 20;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private boolean isAscii;
    private int read;
    private int number;

    LineBytes(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isAscii() {
        return isAscii;
    }

    /** Where the line starts in the file, 1-based. */
    int number() {
        return number;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws UnreadableFile, IOException {
        if (line.length > KEPT) {
            line = new byte[1024];
        }
        length = 0;
        isAscii = true;
        number = read + 1;
        return append(false);
    }

    /** The first byte of the line after this one; negative at the end of the file. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : -1;
    }

    /** Takes the last byte off. */
    void chop() {
        length--;
    }

    /**
     * Continues the line by the one after it.
     *
     * @param afterGap without the spaces and tabs it starts with
     * @return false at the end of the file
     */
    boolean append(boolean afterGap) throws UnreadableFile, IOException {
        if (peek() < 0) {
            return false;
        }
        if (afterGap) {
            skipGap();
        }
        while (at < end || fill()) {
            int stop = at;
            int bits = 0;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                bits |= buffer[stop++];
            }
            isAscii &= bits >= 0;
            keep(stop);
            if (stop < end) {
                endLine(stop);
                break;
            }
            at = stop;
        }
        read++;
        return true;
    }

    void skip() throws IOException {
        if (peek() >= 0) {
            at++;
        }
    }

    private void skipGap() throws IOException {
        for (int next = peek(); next == ' ' || next == '\t'; next = peek()) {
            at++;
        }
    }

    private void endLine(int stop) throws IOException {
        at = stop + 1;
        if (buffer[stop] == '\r' && peek() == '\n') {
            at++;
        }
    }

    private void keep(int stop) throws UnreadableFile {
        int more = stop - at;
        if (length + more > LONGEST) {
            throw new UnreadableFile(file, number, Texts.get("file.line", LONGEST >> 20));
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
