package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How the picture comes about and changes, in a real window. */
class NetworkMotionTest {
    /** Groups of twenty on a ring. */
    private static List<Connection> groups(int people) {
        return IntStream.range(0, people)
                .boxed()
                .flatMap(i -> LongStream.of(
                                i / 20 * 20 + (i % 20 + 1) % 20, i / 20 * 20 + (i % 20 + 7) % 20, (i + 20) % people)
                        .filter(other -> other % 20 != i % 20 || i % 20 == 0)
                        .mapToObj(other -> Crowd.knows(i, other)))
                .toList();
    }

    @Test
    void aNewNetworkSettlesAndThenHoldsStill() throws Exception {
        try (var window = new NetworkStage(Graph.of(groups(2000)), 900, 700, false)) {
            window.still();
            assertThat(window.failures).isEmpty();
            assertThat(window.seen()).as("it was seen coming about").hasSizeGreaterThan(3);
            assertThat(window.seen().getLast()).isEqualTo(window.pixels());
            window.awaitInSight(".network-name");
        }
    }

    @Test
    void afterAnEditPeopleGlideToWhereTheyStandNow() throws Exception {
        List<Connection> before = groups(300);
        try (var window = new NetworkStage(Graph.of(before), 900, 700, false)) {
            window.still();
            int[] first = window.pixels();
            List<Connection> after = new ArrayList<>(before);
            for (int i = 0; i < 12; i++) {
                after.add(Crowd.knows(i, 150 + i));
            }
            window.change(Graph.of(after));
            window.still();
            assertThat(window.failures).isEmpty();
            assertThat(window.seen()).hasSizeGreaterThan(2);
            assertThat(window.pixels()).isNotEqualTo(first);
        }
    }

    @Test
    void withReducedMotionEveryoneIsThereAtOnce() throws Exception {
        List<Connection> before = groups(300);
        try (var window = new NetworkStage(Graph.of(before), 900, 700, true)) {
            window.still();
            assertThat(window.seen()).hasSizeLessThanOrEqualTo(1);
            List<Connection> after = new ArrayList<>(before);
            for (int i = 0; i < 12; i++) {
                after.add(Crowd.knows(i, 150 + i));
            }
            window.change(Graph.of(after));
            window.still();
            assertThat(window.seen()).hasSizeLessThanOrEqualTo(1);
            assertThat(window.failures).isEmpty();
        }
    }

    @Test
    void whoMovesThePictureWhileItSettlesSeesWhatTheyWant() throws Exception {
        try (var window = new NetworkStage(Graph.of(groups(2000)), 900, 700, false)) {
            window.press(KeyCode.PLUS);
            window.still();
            window.press(KeyCode.DIGIT0);
            window.still();
            int[] fitted = window.pixels();
            window.press(KeyCode.PLUS);
            window.still();
            assertThat(window.pixels()).isNotEqualTo(fitted);
            window.press(KeyCode.DIGIT0);
            window.still();
            assertThat(window.pixels()).isEqualTo(fitted);
            assertThat(window.failures).isEmpty();
        }
    }
}
