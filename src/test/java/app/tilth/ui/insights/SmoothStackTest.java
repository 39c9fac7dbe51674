package app.tilth.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SmoothStackTest {
    private static final int LAYERS = 5;
    private static final int PIECES = 16;
    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    @Provide
    Arbitrary<double[][]> layers() {
        // Often nothing, and often as many as the day before.
        Arbitrary<Double> thick = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0, 50.0), Arbitraries.doubles().between(0, 300));
        return Arbitraries.integers()
                .between(1, 14)
                .flatMap(days -> thick.array(double[].class)
                        .ofSize(days)
                        .array(double[][].class)
                        .ofSize(LAYERS));
    }

    private static double upTo(double[][] layers, int edge, int day) {
        return Arrays.stream(layers, 0, edge).mapToDouble(layer -> layer[day]).sum();
    }

    @Property
    void onTheDaysEveryEdgeIsWhereItMustBe(@ForAll("layers") double[][] layers) {
        var stack = new SmoothStack(layers);
        for (int day = 0; day < layers[0].length; day++) {
            for (int edge = 0; edge <= LAYERS; edge++) {
                assertThat(stack.height(edge, day)).isCloseTo(upTo(layers, edge, day), EXACT);
            }
        }
    }

    @Property
    void betweenTwoDaysNothingOvershootsOrCrosses(@ForAll("layers") double[][] layers) {
        var stack = new SmoothStack(layers);
        for (int i = 0; i < (layers[0].length - 1) * PIECES; i++) {
            int day = i / PIECES;
            double at = (double) i / PIECES;
            for (int edge = 1; edge <= LAYERS; edge++) {
                double begin = upTo(layers, edge, day);
                double end = upTo(layers, edge, day + 1);
                double height = stack.height(edge, at);
                assertThat(height).isBetween(Math.min(begin, end) - 1e-6, Math.max(begin, end) + 1e-6);
                double thick = height - stack.height(edge - 1, at);
                assertThat(thick).isNotNegative();
                if (layers[edge - 1][day] == 0 && layers[edge - 1][day + 1] == 0) {
                    assertThat(thick).isZero();
                }
            }
        }
    }

    @Test
    void itIsRoundWhereStraightLinesWouldHaveACorner() {
        var stack = new SmoothStack(new double[][] {{0, 1, 5, 6}});
        double before = stack.height(1, 1) - stack.height(1, .999);
        double after = stack.height(1, 1.001) - stack.height(1, 1);
        assertThat(after / before).isCloseTo(1, Offset.offset(.05));
        assertThat(stack.height(1, 1.5)).isCloseTo(3, EXACT);
    }
}
