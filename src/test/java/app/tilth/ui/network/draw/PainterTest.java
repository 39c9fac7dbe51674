package app.tilth.ui.network.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final int PAPER = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    /** Pixels for one unit of the plane: so near that marks are as large as they get. */
    private static final float NEAR = 16;

    private static Figure disc(float x, float y, float radius) {
        return new Figure(
                new float[] {x / NEAR},
                new float[] {y / NEAR},
                new float[] {radius},
                new int[] {BLACK},
                new int[0],
                new int[0],
                new int[0],
                PAPER);
    }

    private static Figure line(float x0, float y0, float x1, float y1) {
        return new Figure(
                new float[] {x0 / NEAR, x1 / NEAR},
                new float[] {y0 / NEAR, y1 / NEAR},
                new float[2],
                new int[2],
                new int[] {0},
                new int[] {1},
                new int[] {BLACK},
                PAPER);
    }

    /** The plane's origin in the upper left corner. */
    private static Viewport seen(int width, int height) {
        return new Viewport(width / 2.0 / NEAR, height / 2.0 / NEAR, NEAR, width, height);
    }

    private static int[] drawn(Figure figure, int width, int height, int threads) throws InterruptedException {
        return drawn(figure, seen(width, height), 1, threads);
    }

    private static int[] drawn(Figure figure, Viewport seen, double sharpness, int threads)
            throws InterruptedException {
        Viewport device = seen.sharper(sharpness);
        int[] pixels = new int[device.width() * device.height()];
        try (var painter = new Painter(threads)) {
            painter.draw(figure, seen, sharpness, pixels);
        }
        return pixels;
    }

    /** How much black there is, in pixels. */
    private static double ink(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> 1 - (pixel & 0xFF) / 255.0)
                .sum();
    }

    private static Figure any(long seed, int discs, int lines, int width, int height) {
        var random = new SplittableRandom(seed);
        float[] x = new float[discs];
        float[] y = new float[discs];
        float[] radius = new float[discs];
        int[] fill = random.ints(discs).toArray();
        for (int i = 0; i < discs; i++) {
            x[i] = (float) (random.nextDouble(-1, 2) * width / NEAR);
            y[i] = (float) (random.nextDouble(-1, 2) * height / NEAR);
            radius[i] = (float) random.nextDouble(0, 9);
        }
        int[] from = random.ints(lines, 0, discs).toArray();
        int[] to = random.ints(lines, 0, discs).toArray();
        return new Figure(x, y, radius, fill, from, to, random.ints(lines).toArray(), PAPER);
    }

    @Property(tries = 100)
    void thePictureIsTheSameHoweverItsRowsAreSharedOut(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int width,
            @ForAll @IntRange(min = 1, max = 80) int height)
            throws InterruptedException {
        Figure figure = any(seed, 20, 40, width, height);
        int[] one = drawn(figure, width, height, 1);
        assertThat(drawn(figure, width, height, 3)).isEqualTo(one);
        assertThat(Arrays.stream(one)).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    @Property(tries = 100)
    void rowsDrawnApartAreThoseOfTheWhole(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int height,
            @ForAll @IntRange(min = 1, max = 90) int rows)
            throws InterruptedException {
        int width = 60;
        // So many lines that some are left out: the same ones from all rows. Places count from another row, so that
        // they are rounded otherwise, and hundreds of lines over one another add to that.
        Figure figure = any(seed, 20, 700, width, height);
        Viewport viewport = seen(width, height);
        int[] whole = drawn(figure, width, height, 2);
        try (var painter = new Painter(2)) {
            for (int top = 0; top < height; top += rows) {
                int bottom = Math.min(height, top + rows);
                int[] some = new int[(bottom - top) * width];
                painter.draw(figure, viewport, 1, top, bottom, some);
                for (int i = 0; i < some.length; i++) {
                    assertThat(apart(some[i], whole[top * width + i])).isLessThanOrEqualTo(8);
                }
            }
        }
    }

    /** By how much two colours differ at most in one of their parts. */
    private static int apart(int one, int other) {
        return IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)))
                .max()
                .orElseThrow();
    }

    @Property(tries = 200)
    void aDiscHoldsAsMuchInkAsItIsLarge(@ForAll @IntRange(min = 6, max = 120) int tenths, @ForAll long seed)
            throws InterruptedException {
        var random = new SplittableRandom(seed);
        float radius = tenths / 10f;
        Figure disc = disc(20 + random.nextFloat(), 20 + random.nextFloat(), radius);
        double area = Math.PI * radius * radius;
        double edge = 2 * Math.PI * radius;
        assertThat(ink(drawn(disc, 40, 40, 2))).isCloseTo(area, within(.07 * edge));
    }

    @Property(tries = 200)
    void aLineHoldsAsMuchInkAsItsLongerSideIsLong(@ForAll long seed) throws InterruptedException {
        var random = new SplittableRandom(seed);
        float x0 = 5 + 30 * random.nextFloat();
        float y0 = 5 + 30 * random.nextFloat();
        float x1 = 5 + 30 * random.nextFloat();
        float y1 = 5 + 30 * random.nextFloat();
        double longer = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
        assertThat(ink(drawn(line(x0, y0, x1, y1), 40, 40, 2))).isCloseTo(longer, within(1.2));
    }

    @Property(tries = 200)
    void onASharperScreenAllIsDrawnInItsPixels(@ForAll @IntRange(min = 2, max = 3) int sharpness, @ForAll long seed)
            throws InterruptedException {
        var random = new SplittableRandom(seed);
        float radius = 2 + 8 * random.nextFloat();
        Figure disc = disc(20 + random.nextFloat(), 20 + random.nextFloat(), radius);
        double edge = 2 * Math.PI * radius * sharpness;
        assertThat(ink(drawn(disc, seen(40, 40), sharpness, 2)))
                .as("a disc as much larger")
                .isCloseTo(Math.PI * radius * radius * sharpness * sharpness, within(.07 * edge));
        float x0 = 5 + 30 * random.nextFloat();
        float y0 = 5 + 30 * random.nextFloat();
        float x1 = 5 + 30 * random.nextFloat();
        float y1 = 5 + 30 * random.nextFloat();
        double longer = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
        assertThat(ink(drawn(line(x0, y0, x1, y1), seen(40, 40), sharpness, 2)))
                .as("a line as much wider and longer")
                .isCloseTo(longer * sharpness * sharpness, within(1.2 * sharpness));
    }

    @Test
    void theMoreLinesThereAreTheFainterTheyAre() throws InterruptedException {
        double before = 1;
        for (int lines : new int[] {10, 60, 90}) {
            float[] x = {0, 100 / NEAR};
            float[] y = {50.5f / NEAR, 50.5f / NEAR};
            int[] from = new int[lines];
            int[] to = new int[lines];
            int[] stroke = new int[lines];
            Arrays.fill(to, 1);
            stroke[0] = BLACK;
            var figure = new Figure(x, y, new float[2], new int[2], from, to, stroke, PAPER);
            double ink = ink(drawn(figure, 100, 100, 1)) / 100;
            assertThat(ink).isLessThanOrEqualTo(before);
            before = ink - .05;
        }
        assertThat(before).as("but never gone").isGreaterThan(.2);
    }

    @Test
    void fromFarAwayDiscsAreSmallerDownToHalf() throws InterruptedException {
        Figure disc = disc(0, 0, 10);
        double near = ink(drawn(disc, new Viewport(0, 0, 20, 60, 60), 1, 1));
        double away = ink(drawn(disc, new Viewport(0, 0, 5, 60, 60), 1, 1));
        double far = ink(drawn(disc, new Viewport(0, 0, .01, 60, 60), 1, 1));
        assertThat(near).isCloseTo(100 * Math.PI, within(5.0));
        assertThat(away).isCloseTo(50 * Math.PI, within(5.0));
        assertThat(far).isCloseTo(25 * Math.PI, within(5.0));
    }

    @Test
    void aLevelLineInTheMiddleOfARowStaysOnIt() throws InterruptedException {
        int[] pixels = drawn(line(2, 3.5f, 8, 3.5f), 10, 8, 1);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 10; column++) {
                boolean on = row == 3 && column >= 2 && column < 8;
                assertThat(pixels[row * 10 + column]).isEqualTo(on ? BLACK : PAPER);
            }
        }
    }

    @Test
    void whatIsOutOfSightOrNowhereLeavesThePaperClean() throws InterruptedException {
        assertThat(drawn(disc(-20, 5, 3), 10, 10, 2)).containsOnly(PAPER);
        assertThat(drawn(disc(Float.NaN, 5, 3), 10, 10, 2)).containsOnly(PAPER);
        assertThat(drawn(line(-5, -5, -1, 20), 10, 10, 2)).containsOnly(PAPER);
        assertThat(drawn(line(Float.NaN, 2, 5, 5), 10, 10, 2)).containsOnly(PAPER);
        assertThat(drawn(line(Float.NEGATIVE_INFINITY, 2, Float.POSITIVE_INFINITY, 5), 10, 10, 2))
                .containsOnly(PAPER);
        var nothing = new Figure(
                new float[0], new float[0], new float[0], new int[0], new int[0], new int[0], new int[0], PAPER);
        assertThat(drawn(nothing, 10, 10, 2)).containsOnly(PAPER);
    }

    @Test
    void aLineFromFarOutsideRunsThroughWhereItShould() throws InterruptedException {
        int[] pixels = drawn(line(-100_000, -100_000, 100_000, 100_000), 10, 10, 2);
        for (int i = 0; i < 10; i++) {
            assertThat(pixels[i * 10 + i] & 0xFF).isLessThan(40);
        }
    }

    @Test
    void whereLinesWouldHideEverythingTheFirstOfThemAreDrawn() throws InterruptedException {
        int lines = 2_000;
        float[] x = {0, 100 / NEAR};
        float[] y = {50.5f / NEAR, 50.5f / NEAR};
        int[] from = new int[lines];
        int[] to = new int[lines];
        int[] stroke = new int[lines];
        Arrays.fill(to, 1);
        Arrays.fill(stroke, 0xFFFF0000);
        stroke[lines - 1] = 0xFF0000FF;
        stroke[0] = 0xFF00FF00;
        var many = new Figure(x, y, new float[2], new int[2], from, to, stroke, PAPER);
        int pixel = drawn(many, 100, 100, 2)[50 * 100 + 50];
        assertThat(pixel & 0x00FF00).as("the first lies on top").isPositive();
        assertThat(pixel & 0x0000FF).as("the last is left out").isZero();
        assertThat(pixel & 0xFF0000).as("the others are seen beneath").isPositive();
    }

    @Test
    void aPictureOfOnePixelAndAVeryLargeOneAreDrawn() throws InterruptedException {
        assertThat(drawn(disc(.5f, .5f, 4), 1, 1, 2)).containsOnly(BLACK);
        int[] large = drawn(disc(4_000, 2_000, 900), 7_680, 4_320, 2);
        assertThat(large[2_000 * 7_680 + 4_000]).isEqualTo(BLACK);
        assertThat(large[0]).isEqualTo(PAPER);
    }
}
