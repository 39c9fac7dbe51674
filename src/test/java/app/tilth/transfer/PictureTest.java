package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Photo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path folder;

    private static BufferedImage image(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    }

    private File write(BufferedImage image, String format) throws IOException {
        File file = folder.resolve("picture." + format).toFile();
        ImageIO.write(image, format, file);
        return file;
    }

    @Test
    void fiftyMegapixelsAreKeptSmall() throws IOException {
        File file = write(new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_GRAY), "png");
        BufferedImage kept = image(Picture.read(file.toPath()).orElseThrow());
        assertThat(kept.getWidth()).isEqualTo(512);
        assertThat(kept.getHeight()).isBetween(255, 257);
    }

    @Test
    void aSmallOneKeepsItsSize() throws IOException {
        File file = write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg");
        BufferedImage kept = image(Picture.read(file.toPath()).orElseThrow());
        assertThat(kept.getWidth()).isEqualTo(40);
        assertThat(kept.getHeight()).isEqualTo(30);
    }

    @Test
    void whatIsClearStaysClear() throws IOException {
        File file = write(new BufferedImage(600, 900, BufferedImage.TYPE_INT_ARGB), "png");
        Photo photo = Picture.read(file.toPath()).orElseThrow();
        assertThat(photo.mediaType()).isEqualTo("image/png");
        assertThat(image(photo).getRGB(5, 5) >>> 24).isZero();
        assertThat(image(photo).getHeight()).isEqualTo(512);
    }

    @Test
    void aPhotoTakenOnItsSideIsTurnedUpright() throws IOException {
        var lying = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var turned = new ByteArrayOutputStream();
        // After the first segment, which must be the file’s own.
        int first = 4 + (((plain[4] & 0xFF) << 8) | (plain[5] & 0xFF));
        turned.write(plain, 0, first);
        turned.writeBytes(exif);
        turned.write(plain, first, plain.length - first);
        BufferedImage kept = image(Picture.read(turned.toByteArray()).orElseThrow());
        assertThat(kept.getWidth()).isEqualTo(40);
        assertThat(kept.getHeight()).isEqualTo(80);
    }

    @Test
    void whatIsNoPictureIsNone() throws IOException {
        Path text = Files.writeString(folder.resolve("photo.jpg"), "no picture at all");
        assertThat(Picture.read(text)).isEmpty();
        assertThat(Picture.read(Files.createFile(folder.resolve("empty.png")))).isEmpty();
        File whole = write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png");
        byte[] bytes = Files.readAllBytes(whole.toPath());
        assertThat(Picture.read(Arrays.copyOf(bytes, bytes.length / 2))).isEmpty();
        assertThat(Picture.read("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }
}
