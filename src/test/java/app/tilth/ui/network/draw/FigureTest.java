package app.tilth.ui.network.draw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static Figure of(int fill, int stroke) {
        return new Figure(
                new float[] {0, 1},
                new float[] {0, 1},
                new float[] {2, 3},
                new int[] {fill, fill},
                new int[] {0},
                new int[] {1},
                new int[] {stroke},
                0xFFFFFFFF);
    }

    @Property
    void eachChannelLiesBetweenTheTwo(
            @ForAll int one, @ForAll int other, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        int mixed = of(one, 0).toward(of(other, 0), share).fill(1);
        for (int shift = 0; shift < 32; shift += 8) {
            int a = one >>> shift & 0xFF;
            int b = other >>> shift & 0xFF;
            assertThat(mixed >>> shift & 0xFF).isBetween(Math.min(a, b), Math.max(a, b));
        }
    }

    @Test
    void itBeginsAtOneAndEndsAtTheOther() {
        Figure one = of(0xFF102030, 0x40FFFFFF);
        Figure other = of(0x80F0E0D0, 0x20000000);
        assertThat(one.toward(other, 0).fill(0)).isEqualTo(0xFF102030);
        assertThat(one.toward(other, 1).fill(0)).isEqualTo(0x80F0E0D0);
        assertThat(one.toward(other, 1).stroke(0)).isEqualTo(0x20000000);
        assertThat(one.toward(other, .5).fill(0)).isEqualTo(0xBF808080);
    }

    @Test
    void whatIsNotTheSameIsThereAtOnce() {
        Figure one = of(0, 0);
        Figure more = one.ringed(new int[] {1}, 1, 0xFF000000);
        assertThat(one.toward(more, .1)).isSameAs(more);
    }

    @Test
    void aRingLiesOverItsDiscWithAGapAndTheDiscAgainWithin() {
        Figure ringed = of(0xFF336699, 0).ringed(new int[] {1}, 1.5f, 0xFF111111);
        assertThat(ringed.discs()).isEqualTo(5);
        assertThat(new int[] {ringed.fill(2), ringed.fill(3), ringed.fill(4)})
                .containsExactly(0xFF111111, 0xFFFFFFFF, 0xFF336699);
        assertThat(new float[] {ringed.radius(2), ringed.radius(3), ringed.radius(4)})
                .containsExactly(6, 4.5f, 3);
        assertThat(ringed.x(2)).isEqualTo(1);
        assertThat(ringed.lines()).isEqualTo(1);
    }
}
