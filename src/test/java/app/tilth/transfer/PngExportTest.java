package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PngExportTest {
    @Property(tries = 100)
    void anotherReaderSeesTheSamePixels(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(min = 1, max = 20) int rows)
            throws IOException {
        int[] pixels = new SplittableRandom(seed).ints((long) width * height).toArray();
        var bytes = new ByteArrayOutputStream();
        try (var export = new PngExport(bytes, width, height)) {
            for (int top = 0; top < height; top += rows) {
                int count = Math.min(rows, height - top);
                export.rows(Arrays.copyOfRange(pixels, top * width, (top + count) * width), count);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        int[] seen = read.getRGB(0, 0, width, height, null, 0, width);
        assertThat(seen)
                .isEqualTo(Arrays.stream(pixels).map(p -> p | 0xFF000000).toArray());
    }

    @Test
    void moreRowsThanThereAreAreRefused() throws IOException {
        try (var export = new PngExport(new ByteArrayOutputStream(), 2, 1)) {
            export.rows(new int[2], 1);
            assertThatIllegalArgumentException().isThrownBy(() -> export.rows(new int[2], 1));
        }
    }
}
