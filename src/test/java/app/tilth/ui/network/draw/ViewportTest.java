package app.tilth.ui.network.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Viewport SEEN = new Viewport(40, -7, 2.5, 1000, 900);

    @Property
    void whatIsUnderTheCursorStaysThereWhileZooming(
            @ForAll @DoubleRange(min = .01, max = 50) double factor,
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0, max = 900) double y) {
        Viewport nearer = SEEN.zoomed(factor, x, y);
        assertThat(nearer.toScreenX(SEEN.toPlaneX(x))).isCloseTo(x, within(1e-6));
        assertThat(nearer.toScreenY(SEEN.toPlaneY(y))).isCloseTo(y, within(1e-6));
    }

    @Property
    void thePlaneAndTheScreenAreEachOthersOpposite(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double y) {
        assertThat(SEEN.toPlaneX(SEEN.toScreenX(x))).isCloseTo(x, within(1e-6));
        assertThat(SEEN.toPlaneY(SEEN.toScreenY(y))).isCloseTo(y, within(1e-6));
    }

    @Test
    void panningMovesWhatIsSeenWithTheHand() {
        Viewport moved = SEEN.panned(30, -20);
        assertThat(moved.toScreenX(SEEN.toPlaneX(100))).isCloseTo(130, within(1e-9));
        assertThat(moved.toScreenY(SEEN.toPlaneY(100))).isCloseTo(80, within(1e-9));
    }

    @Test
    void allOfARectangleFitsWithinItsEdge() {
        Viewport all = Viewport.fitting(-10, -5, 30, 5, 400, 300, 20);
        assertThat(all.toScreenX(-10)).isCloseTo(20, within(1e-9));
        assertThat(all.toScreenX(30)).isCloseTo(380, within(1e-9));
        assertThat(all.toScreenY(0)).isCloseTo(150, within(1e-9));
    }

    @Test
    void aSinglePointAndATinyWindowHaveAScaleAllTheSame() {
        assertThat(Viewport.fitting(3, 3, 3, 3, 1, 1, 40).scale()).isFinite().isPositive();
        assertThat(new Viewport(0, 0, Double.NaN, 1, 1).scale()).isEqualTo(1);
    }

    @Test
    void whatIsInSightAlreadyIsLeftWhereItIs() {
        Viewport seen = new Viewport(0, 0, 2, 1000, 800);
        assertThat(seen.bringing(new BoundingBox(-50, -50, 100, 100), new Insets(100, 200, 100, 200)))
                .isSameAs(seen);
    }

    @Test
    void whatLiesUnderAPanelIsBroughtIntoTheMiddleOfWhatIsFree() {
        Viewport seen = new Viewport(0, 0, 2, 1000, 800);
        Viewport to = seen.bringing(new BoundingBox(-50, 100, 100, 60), new Insets(0, 300, 200, 100));
        assertThat(to.scale()).isEqualTo(2);
        assertThat(to.toScreenX(0)).isEqualTo(400, within(1e-9));
        assertThat(to.toScreenY(130)).isEqualTo(300, within(1e-9));
    }

    @Test
    void whatIsTooLargeIsSeenFromFurtherAway() {
        Insets margins = new Insets(60, 300, 200, 100);
        Viewport to = new Viewport(0, 0, 2, 1000, 800).bringing(new BoundingBox(0, 0, 5_000, 100), margins);
        assertThat(to.toScreenX(0)).isGreaterThanOrEqualTo(100);
        assertThat(to.toScreenX(5_000)).isLessThanOrEqualTo(700);
        assertThat(new Viewport(0, 0, 2, 1, 1)
                        .bringing(new BoundingBox(0, 0, 50, 50), margins)
                        .scale())
                .isPositive();
    }
}
