package app.tilth.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What makes the ground one of evenly spread charges: where there is ground, and nowhere else, what it draws comes together. */
class GroundTest {
    private static double[] drawn(Ground ground, double x, double y) {
        double[] toRight = new double[1];
        double[] down = new double[1];
        ground.draw(x, y, 0, toRight, down);
        return new double[] {toRight[0], down[0]};
    }

    private static double comesTogether(Ground ground, double x, double y, double step) {
        double across = drawn(ground, x + step, y)[0] - drawn(ground, x - step, y)[0];
        double along = drawn(ground, x, y + step)[1] - drawn(ground, x, y - step)[1];
        return -(across + along) / (2 * step);
    }

    @Property
    void onItEveryPlaceDrawsAlikeAndOffItNone(
            @ForAll @IntRange(min = 2, max = 5000) int people,
            @ForAll @DoubleRange(min = -.9, max = .9) double across,
            @ForAll @DoubleRange(min = -.9, max = .9) double along) {
        var ground = new Ground(people, 1);
        double foot = halfHeight(ground, people);
        double right = Ground.ASPECT * foot;
        double everywhere = 2 * ground.stiffness();
        double step = .05 * foot;
        assertThat(comesTogether(ground, across * right, along * foot, step))
                .isCloseTo(everywhere, within(.02 * everywhere));
        assertThat(comesTogether(ground, across * right, 1.1 * foot, step)).isCloseTo(0, within(.02 * everywhere));
        assertThat(comesTogether(ground, -1.1 * right, along * foot, step)).isCloseTo(0, within(.02 * everywhere));
    }

    /** From its area, which is that of its people. */
    private static double halfHeight(Ground ground, int people) {
        double density = ground.stiffness() / (StrictMath.PI * Quadtree.FAR);
        return Math.sqrt(people / density / Ground.ASPECT) / 2;
    }

    @Property
    void fromFarAwayItDrawsAsAllItsPeopleWouldFromItsMiddle(
            @ForAll @IntRange(min = 2, max = 5000) int people, @ForAll @DoubleRange(min = 0, max = 6.28) double turn) {
        var ground = new Ground(people, 1);
        double far = 60 * halfHeight(ground, people);
        double[] drawn = drawn(ground, far * StrictMath.cos(turn), far * StrictMath.sin(turn));
        double all = Quadtree.FAR * people / far;
        assertThat(drawn[0]).isCloseTo(-all * StrictMath.cos(turn), within(.05 * all));
        assertThat(drawn[1]).isCloseTo(-all * StrictMath.sin(turn), within(.05 * all));
    }

    @Property
    void inItsMiddleAndAtItsCornersItIsSound(@ForAll @IntRange(min = 2, max = 5000) int people) {
        var ground = new Ground(people, 1);
        double foot = halfHeight(ground, people);
        assertThat(drawn(ground, 0, 0)[0]).isCloseTo(0, within(1e-9));
        assertThat(drawn(ground, 0, 0)[1]).isCloseTo(0, within(1e-9));
        for (double x : new double[] {-Ground.ASPECT * foot, 0, Ground.ASPECT * foot}) {
            assertThat(drawn(ground, x, foot)).doesNotContain(Double.NaN);
            assertThat(drawn(ground, x, foot)[1]).isNegative();
        }
    }
}
