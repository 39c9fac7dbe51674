import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Draws the icon of every system from one drawing: {@code java Icons.java tilth.svg FOLDER} makes {@code tilth-SIZE.png}, {@code
 * tilth.ico} for Windows and {@code tilth.icns} for macOS.
 */
final class Icons {
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};

    /** Of the sizes, those Windows asks for. */
    private static final int[] ICO = {16, 24, 32, 48, 64, 256};

    /** What macOS calls its sizes; the @2x of one is twice as large. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic13", 256);
        ICNS.put("ic08", 256);
        ICNS.put("ic14", 512);
        ICNS.put("ic09", 512);
        ICNS.put("ic10", 1024);
    }

    private Icons() {}

    public static void main(String[] args) throws IOException {
        Path drawing = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        SVGDocument document =
                Objects.requireNonNull(new SVGLoader().load(drawing.toUri().toURL()), () -> drawing + " is no drawing");
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : SIZES) {
            byte[] png = png(document, size);
            pictures.put(size, png);
            Files.write(folder.resolve("tilth-" + size + ".png"), png);
        }
        Files.write(folder.resolve("tilth.ico"), ico(pictures));
        try (OutputStream file = Files.newOutputStream(folder.resolve("tilth.icns"))) {
            icns(pictures, file);
        }
        Files.copy(drawing, folder.resolve("tilth.svg"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] png(SVGDocument document, int size) throws IOException {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    /** A header, an entry for each picture, then the pictures as PNG. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        int at = 6 + 16 * ICO.length;
        int length = at;
        for (int size : ICO) {
            length += pictures.get(size).length;
        }
        ByteBuffer ico = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
        for (int size : ICO) {
            byte[] png = pictures.get(size);
            // 256 is written as 0.
            ico.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            ico.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(at);
            at += png.length;
        }
        for (int size : ICO) {
            ico.put(pictures.get(size));
        }
        return ico.array();
    }

    private static void icns(Map<Integer, byte[]> pictures, OutputStream to) throws IOException {
        int length = 8;
        for (int size : ICNS.values()) {
            length += 8 + pictures.get(size).length;
        }
        DataOutputStream icns = new DataOutputStream(to);
        icns.write("icns".getBytes(StandardCharsets.US_ASCII));
        icns.writeInt(length);
        for (Map.Entry<String, Integer> entry : ICNS.entrySet()) {
            byte[] png = pictures.get(entry.getValue());
            icns.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            icns.writeInt(8 + png.length);
            icns.write(png);
        }
        icns.flush();
    }
}
