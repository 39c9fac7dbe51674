package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {
    private static final float NOWHERE = Float.NaN;

    private static float[] random(int count, long seed) {
        var random = new SplittableRandom(seed);
        float[] places = new float[count];
        for (int i = 0; i < count; i++) {
            places[i] = random.nextInt(20) == 0 ? NOWHERE : Math.round(random.nextDouble(-300, 300));
        }
        return places;
    }

    @Property
    void theNearestIsThatOfALookAtEveryone(
            @ForAll long seed,
            @ForAll @IntRange(max = 300) int count,
            @ForAll @DoubleRange(min = -400, max = 400) double px,
            @ForAll @DoubleRange(min = -400, max = 400) double py,
            @ForAll @DoubleRange(min = 0, max = 500) double within) {
        float[] x = random(count, seed);
        float[] y = random(count, ~seed);
        int expected = -1;
        double best = within * within;
        for (int i = 0; i < count; i++) {
            double distance = (x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py);
            if (distance < best || (distance == best && expected < 0)) {
                best = distance;
                expected = i;
            }
        }
        assertThat(SpatialIndex.of(x, y).nearest(px, py, within)).isEqualTo(expected);
    }

    @Property
    void aRectangleHoldsWhatIsInItAndNothingTwice(
            @ForAll long seed,
            @ForAll @IntRange(max = 300) int count,
            @ForAll @DoubleRange(min = -400, max = 400) double left,
            @ForAll @DoubleRange(min = -400, max = 400) double top,
            @ForAll @DoubleRange(min = 0, max = 600) double size) {
        float[] x = random(count, seed);
        float[] y = random(count, ~seed);
        List<Integer> found = new ArrayList<>();
        SpatialIndex.of(x, y).within(left, top, left + size, top + size, found::add);
        List<Integer> expected = IntStream.range(0, count)
                .filter(i -> x[i] >= left && x[i] <= left + size && y[i] >= top && y[i] <= top + size)
                .boxed()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theNextOneIsAheadRatherThanBeside() {
        float[] x = {0, 10, 30, 3, -5};
        float[] y = {0, 4, 0, 20, 0};
        SpatialIndex index = SpatialIndex.of(x, y);
        assertThat(index.next(0, 1, 0)).isEqualTo(1);
        assertThat(index.next(0, -1, 0)).isEqualTo(4);
        assertThat(index.next(0, 0, 1)).isEqualTo(3);
        assertThat(index.next(0, 0, -1)).isEqualTo(-1);
    }

    @Test
    void nobodyOneAndAllAtOnePlaceAreFound() {
        assertThat(SpatialIndex.of(new float[0], new float[0]).nearest(0, 0, 10))
                .isEqualTo(-1);
        assertThat(SpatialIndex.of(new float[] {NOWHERE}, new float[] {1}).nearest(0, 0, 1e9))
                .isEqualTo(-1);
        assertThat(SpatialIndex.of(new float[5_000], new float[5_000]).nearest(0, 0, 1))
                .isZero();
        assertThat(SpatialIndex.of(new float[] {7}, new float[] {7}).nearest(8, 7, 2))
                .isZero();
    }

    @Test
    void oneFarAwayDoesNotCrowdTheOthersIntoOneSquare() {
        float[] x = random(2_000, 3);
        float[] y = random(2_000, 4);
        x[0] = 1e9f;
        y[0] = 1e9f;
        SpatialIndex index = SpatialIndex.of(x, y);
        assertThat(index.nearest(1e9, 1e9, 1e3)).isZero();
        assertThat(index.nearest(x[7], y[7], 1)).isNotNegative();
    }
}
