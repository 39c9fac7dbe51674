package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Networks and windows unlike others, in a real window. */
class OddNetworksTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private static NetworkStage window(Graph graph) throws Exception {
        var window = new NetworkStage(graph, WIDTH, HEIGHT, true);
        window.still();
        return window;
    }

    private static Graph alone(int people) {
        return Graph.of(List.of(), LongStream.range(0, people).toArray());
    }

    private static Graph star(int leaves) {
        return Graph.of(LongStream.rangeClosed(1, leaves)
                .mapToObj(leaf -> Crowd.knows(0, leaf))
                .toList());
    }

    /** How much of the picture is not paper, which its first pixel is. */
    private static double ink(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> pixel != pixels[0]).count() / (double) pixels.length;
    }

    /** Keys that go through everyone and move the picture do no harm. */
    private static void use(NetworkStage window) throws Exception {
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0)) {
            window.press(key);
        }
        window.still();
        assertThat(window.failures).isEmpty();
    }

    @Test
    void onePersonStandsInThePicture() throws Exception {
        try (var window = window(alone(1))) {
            assertThat(ink(window.pixels())).isBetween(1e-5, .01);
            window.awaitInSight(".network-name");
            use(window);
        }
    }

    @Test
    void fiveThousandWhoKnowNobodyAreABlockThatIsSeen() throws Exception {
        try (var window = window(alone(5000))) {
            assertThat(window.shown().orElseThrow().network().graph().size()).isEqualTo(5000);
            assertThat(ink(window.pixels())).isBetween(.02, .6);
            use(window);
        }
    }

    @Test
    void onePersonConnectedWithTwentyThousandIsSeenAmidThem() throws Exception {
        try (var window = window(star(20_000))) {
            assertThat(ink(window.pixels())).isGreaterThan(.05);
            use(window);
        }
    }

    @Test
    void connectionsToldTwiceAndWithOneselfAreDrawn() throws Exception {
        List<Connection> odd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            odd.add(Crowd.knows(i, i));
            odd.add(Crowd.knows(i, (i + 1) % 60));
            odd.add(Crowd.knows((i + 1) % 60, i));
        }
        try (var window = window(Graph.of(odd))) {
            assertThat(ink(window.pixels())).isPositive();
            use(window);
        }
    }

    @Test
    void aNetworkThatIsEmptiedWhileItIsShownLeavesNothingBehind() throws Exception {
        try (var window = window(star(50))) {
            window.press(KeyCode.RIGHT);
            window.awaitInSight(".network-looked-card");
            window.change(Graph.of(List.of()));
            window.still();
            assertThat(ink(window.pixels())).isZero();
            assertThat(window.isInSight(".network-looked-card")).isFalse();
            assertThat(window.isInSight(".network-name")).isFalse();
            window.awaitInSight(".empty-state");
            use(window);
            window.change(star(50));
            window.still();
            assertThat(ink(window.pixels())).isPositive();
            assertThat(window.isInSight(".empty-state")).isFalse();
        }
    }

    @Test
    void aWindowOfOnePixelAndBackAgain() throws Exception {
        try (var window = window(star(50))) {
            int[] before = window.pixels();
            window.resize(1, 1);
            window.still();
            assertThat(window.pixels()).hasSize(1);
            use(window);
            window.resize(WIDTH, HEIGHT);
            window.still();
            assertThat(window.pixels()).isEqualTo(before);
        }
    }

    @Test
    void aWindowOfEightThousandPixelsIsFilled() throws Exception {
        try (var window = window(star(50))) {
            window.resize(7680, 4320);
            window.still();
            int[] pixels = window.pixels();
            assertThat(pixels).hasSize(7680 * 4320);
            assertThat(IntStream.range(0, pixels.length)
                            .filter(at -> at % 7680 > 5000 && at / 7680 > 3000)
                            .anyMatch(at -> pixels[at] != pixels[0]))
                    .as("someone in the lower right")
                    .isTrue();
            assertThat(window.failures).isEmpty();
        }
    }

    @Test
    void onASharperScreenThePictureHasItsPixelsAndNamesKeepTheirSize() throws Exception {
        try (var window = window(star(50))) {
            int names = window.names().size();
            int[] before = window.pixels();
            window.sharpen(2);
            window.still();
            assertThat(window.pixels()).hasSize(4 * before.length);
            assertThat(ink(window.pixels()))
                    .as("as much of it is drawn on")
                    .isBetween(.7 * ink(before), 1.2 * ink(before));
            assertThat(window.names()).hasSize(names).allSatisfy(name -> {
                assertThat(name.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(name.getMaxX()).isLessThanOrEqualTo(WIDTH);
                assertThat(name.getMinY()).isGreaterThanOrEqualTo(0);
                assertThat(name.getMaxY()).isLessThanOrEqualTo(HEIGHT);
            });
            window.sharpen(20);
            window.still();
            assertThat(window.pixels().length)
                    .as("not larger than cards can take")
                    .isLessThan(8193 * 8193);
        }
    }
}
