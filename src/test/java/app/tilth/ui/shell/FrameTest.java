package app.tilth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1920, 1160);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 2560, 1440);

    private final Frame onTheSecond = new Frame(2200, 100, 1500, 1000, false);

    @Test
    void itStaysOnTheScreenItWasOn() {
        assertThat(onTheSecond.onto(List.of(LAPTOP, BESIDE))).isEqualTo(onTheSecond);
    }

    @Test
    void withThatScreenUnpluggedItIsInTheMiddleOfTheFirst() {
        assertThat(onTheSecond.onto(List.of(LAPTOP))).isEqualTo(new Frame(210, 80, 1500, 1000, false));
    }

    @Test
    void itIsNoLargerThanItsScreen() {
        assertThat(new Frame(1920, 0, 2560, 1400, true).onto(List.of(LAPTOP)))
                .isEqualTo(new Frame(0, 0, 1920, 1160, true));
    }

    @Test
    void aTopEdgeOutOfReachDoesNotCount() {
        assertThat(new Frame(100, -300, 1200, 800, false).onto(List.of(LAPTOP)).y())
                .isEqualTo(180);
        assertThat(new Frame(-1150, 10, 1200, 800, false).onto(List.of(LAPTOP)).x())
                .isEqualTo(360);
        assertThat(new Frame(-600, 10, 1200, 800, false).onto(List.of(LAPTOP)).x())
                .isEqualTo(-600);
    }
}
