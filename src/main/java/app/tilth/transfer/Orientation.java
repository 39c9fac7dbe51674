package app.tilth.transfer;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** Which way up a camera held a JPEG, which it notes beside the pixels (Exif 2.32, tag 0x0112) instead of turning them. */
final class Orientation {
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int INTEL = 0x4949;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** 1 to 8 as Exif numbers them, 1 where nothing is said; the stream stands where it stood. */
    static int of(ImageInputStream stream) throws IOException {
        ByteOrder order = stream.getByteOrder();
        stream.mark();
        try {
            stream.setByteOrder(ByteOrder.BIG_ENDIAN);
            return stream.readUnsignedShort() == START ? find(stream) : UPRIGHT;
        } catch (IOException cutOff) {
            return UPRIGHT;
        } finally {
            stream.setByteOrder(order);
            stream.reset();
        }
    }

    private static int find(ImageInputStream stream) throws IOException {
        while (true) {
            int marker = stream.readUnsignedShort();
            int length = stream.readUnsignedShort();
            if (marker == SCAN || marker >>> 8 != 0xFF || length < 2) {
                return UPRIGHT;
            }
            long next = stream.getStreamPosition() + length - 2;
            if (marker == EXIF && stream.readInt() == 0x45786966) {
                stream.skipBytes(2);
                return tag(stream);
            }
            stream.seek(next);
        }
    }

    private static int tag(ImageInputStream stream) throws IOException {
        long base = stream.getStreamPosition();
        stream.setByteOrder(stream.readUnsignedShort() == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        stream.skipBytes(2);
        stream.seek(base + stream.readUnsignedInt());
        int entries = stream.readUnsignedShort();
        for (int i = 0; i < entries; i++) {
            long entry = stream.getStreamPosition();
            if (stream.readUnsignedShort() == TAG) {
                stream.skipBytes(6);
                int told = stream.readUnsignedShort();
                return told >= 1 && told <= 8 ? told : UPRIGHT;
            }
            stream.seek(entry + ENTRY);
        }
        return UPRIGHT;
    }

    static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return image;
        }
        boolean lying = orientation >= 5;
        var to = new BufferedImage(
                lying ? height : width,
                lying ? width : height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return to;
    }
}
