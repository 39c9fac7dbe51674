package app.tilth.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void stepsAreRound() {
        assertThat(Scale.step(4, 4)).isEqualTo(1);
        assertThat(Scale.step(15, 4)).isEqualTo(5);
        assertThat(Scale.step(17, 4)).isEqualTo(5);
        assertThat(Scale.step(21, 4)).isEqualTo(10);
        assertThat(Scale.upTo(11, 5)).isEqualTo(15);
        assertThat(Scale.upTo(0, 5)).isZero();
    }

    @Property
    void noMoreThanSoManyFit(@ForAll @LongRange(min = 1, max = 10_000_000) long length) {
        long step = Scale.step(length, 4);
        assertThat(step * 4).isGreaterThanOrEqualTo(length);
        assertThat(step == 1 || Math.ceilDiv(length, step) >= 2).isTrue();
    }
}
