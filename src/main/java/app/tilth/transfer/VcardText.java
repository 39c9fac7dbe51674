package app.tilth.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of a property as characters: in the charset it names, else in UTF-8, else in windows-1252. Quoted-printable
 * values stay so, but in UTF-8, which is what ez-vcard then reads whatever the file said.
 */
final class VcardText {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*CHARSET\\s*=\\s*\"?([^;:\"]+)\"?");
    private static final String HEX = "0123456789ABCDEF";

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    /** Appends a line that is not quoted-printable. */
    void append(byte[] bytes, int length, boolean isAscii, StringBuilder to) {
        to.append(isAscii ? new String(bytes, 0, length, StandardCharsets.ISO_8859_1) : decoded(bytes, length));
    }

    /**
     * Appends a quoted-printable line.
     *
     * @param colon where its value starts, less one
     */
    void appendQuoted(byte[] bytes, int length, int colon, StringBuilder to) {
        String head = new String(bytes, 0, colon, StandardCharsets.ISO_8859_1);
        byte[] plain = unquoted(bytes, colon + 1, length);
        String value = text(plain, plain.length, charset(head));
        to.append(CHARSET.matcher(head).replaceAll("")).append(";CHARSET=UTF-8:");
        for (byte one : value.getBytes(StandardCharsets.UTF_8)) {
            if (one >= ' ' && one < 0x7F && one != '=') {
                to.append((char) one);
            } else {
                to.append('=').append(HEX.charAt((one >> 4) & 15)).append(HEX.charAt(one & 15));
            }
        }
    }

    private String decoded(byte[] bytes, int length) {
        int colon = 0;
        while (colon < length && bytes[colon] != ':') {
            colon++;
        }
        return text(bytes, length, charset(new String(bytes, 0, colon, StandardCharsets.ISO_8859_1)));
    }

    private String text(byte[] bytes, int length, @Nullable Charset charset) {
        if (charset != null) {
            return new String(bytes, 0, length, charset);
        }
        try {
            return utf8.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, length, TextReader.WINDOWS);
        }
    }

    /** The charset a property names; null for UTF-8, for none and for one that Java does not have. */
    private static @Nullable Charset charset(String head) {
        Matcher named = CHARSET.matcher(head);
        if (!named.find()) {
            return null;
        }
        try {
            String name = named.group(1).strip().toLowerCase(Locale.ROOT);
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return charset.equals(StandardCharsets.UTF_8) ? null : latin ? TextReader.WINDOWS : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static byte[] unquoted(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int high = bytes[i] == '=' && i + 2 < to ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write((high << 4) | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
