package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.workspace.Sociogram.Member;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static Loop of(double... points) {
        var loop = new Loop();
        for (int i = 0; i < points.length; i += 2) {
            loop.add(points[i], points[i + 1]);
        }
        return loop;
    }

    @Test
    void whatLiesInABayIsOutside() {
        Loop bay = of(0, 0, 10, 0, 10, 10, 6, 10, 6, 4, 4, 4, 4, 10, 0, 10);
        assertThat(bay.holds(2, 8)).isTrue();
        assertThat(bay.holds(5, 2)).isTrue();
        assertThat(bay.holds(5, 8)).isFalse();
        assertThat(bay.holds(11, 5)).isFalse();
    }

    @Test
    void aLineIsAroundNobody() {
        assertThat(of().holds(0, 0)).isFalse();
        assertThat(of(1, 1).holds(1, 1)).isFalse();
        assertThat(of(0, 0, 10, 10).holds(5, 5)).isFalse();
        assertThat(new Loop().people(new Drawn(MadeSociogram.of(5)))).isEmpty();
    }

    @Property
    void aBoxHoldsWhatIsBetweenItsSides(
            @ForAll @DoubleRange(min = -20, max = 20) double x, @ForAll @DoubleRange(min = -20, max = 20) double y) {
        boolean within = x > -10 && x < 10 && y > -5 && y < 5;
        boolean onEdge = Math.abs(Math.abs(x) - 10) < 1e-9 || Math.abs(Math.abs(y) - 5) < 1e-9;
        if (!onEdge) {
            assertThat(of(-10, -5, 10, -5, 10, 5, -10, 5).holds(x, y)).isEqualTo(within);
        }
    }

    @Test
    void aLoopAroundAllHoldsEveryone() {
        var drawn = new Drawn(MadeSociogram.of(20));
        assertThat(of(-1e4, -1e4, 1e4, -1e4, 1e4, 1e4, -1e4, 1e4).people(drawn))
                .extracting(Member::id)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.network().people().stream().map(Member::id).toList());
    }
}
