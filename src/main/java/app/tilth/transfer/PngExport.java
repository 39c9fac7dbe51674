package app.tilth.transfer;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture of any size as PNG (RFC 2083), some rows at a time, so that it need never be in memory as a whole. */
public final class PngExport implements Closeable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUECOLOUR = 2;
    private static final int CHANNELS = 3;
    /** Each pixel as what it differs by from the one above it, which for flat ground is nothing. */
    private static final int UP = 2;

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final DeflaterOutputStream pixels;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private byte[] above;
    private int left;

    /**
     * @param width in pixels, from 1
     * @param height in pixels, from 1
     */
    public PngExport(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        left = height;
        above = new byte[CHANNELS * width];
        this.out.write(SIGNATURE);
        var head = new ByteArrayOutputStream();
        var values = new DataOutputStream(head);
        values.writeInt(width);
        values.writeInt(height);
        values.write(new byte[] {BITS, TRUECOLOUR, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), head.size());
        pixels = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
    }

    /**
     * Writes the next rows.
     *
     * @param rgb row by row, 0x__RRGGBB
     * @throws IllegalArgumentException if there are more than the picture is high
     */
    public void rows(int[] rgb, int count) throws IOException {
        if (count > left) {
            throw new IllegalArgumentException(count + " rows more, of " + left);
        }
        left -= count;
        byte[] line = new byte[CHANNELS * width];
        byte[] filtered = new byte[1 + CHANNELS * width];
        filtered[0] = UP;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = rgb[row * width + column];
                line[CHANNELS * column] = (byte) (pixel >> 16);
                line[CHANNELS * column + 1] = (byte) (pixel >> 8);
                line[CHANNELS * column + 2] = (byte) pixel;
            }
            for (int i = 0; i < line.length; i++) {
                filtered[i + 1] = (byte) (line[i] - above[i]);
            }
            pixels.write(filtered);
            byte[] next = above;
            above = line;
            line = next;
        }
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) check.getValue());
    }

    /** The compressed pixels, as they come. */
    private final class Chunks extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] content = new byte[length];
            System.arraycopy(bytes, from, content, 0, length);
            chunk("IDAT", content, length);
        }
    }

    /** Ends the picture, if all rows were written. */
    @Override
    public void close() throws IOException {
        try {
            if (left == 0) {
                pixels.finish();
                chunk("IEND", new byte[0], 0);
                out.flush();
            }
        } finally {
            deflater.end();
        }
    }
}
