package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file's first bytes show.
 *
 * @param text its characters in lower case, good enough to look for ASCII words
 */
record FirstBytes(String text, boolean isEmpty, boolean isBinary, boolean isZip, boolean isUtf16) {
    /** The first kilobyte, and what a preamble of a few lines may take beside. */
    private static final int COUNT = 4096;

    private static final Pattern MAGIC =
            Pattern.compile("\u007FELF|\u0089PNG|%PDF-|GIF8|\u00FF\u00D8\u00FF|SQLite format 3|MZ\u0090|\u001F\u008B");

    static FirstBytes of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(COUNT));
        }
    }

    private static FirstBytes of(byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        String text = new String(bytes, big || little ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return new FirstBytes(
                text.toLowerCase(Locale.ROOT), bytes.length == 0, zip || isBinary(text), zip, big || little);
    }

    /** Control characters that no text has make up more than a trace: stray null bytes are a problem of a row. */
    private static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B) {
                odd++;
            }
        }
        return odd * 20 > text.length() || MAGIC.matcher(text).lookingAt();
    }
}
