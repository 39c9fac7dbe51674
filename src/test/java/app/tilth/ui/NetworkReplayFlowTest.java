package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the network grew, seen month by month. */
class NetworkReplayFlowTest {
    private static final Pattern COUNTED = Pattern.compile("(\\d+) of 312 people shown");

    @TempDir
    Path folder;

    private static String sentence(SampleWindow window) {
        return window.textOf(".network-replay-sentence");
    }

    private static int shown(SampleWindow window) {
        var counted = COUNTED.matcher(window.textOf(".network-map .section-title"));
        return counted.matches() ? Integer.parseInt(counted.group(1)) : 312;
    }

    private static Bounds frame(SampleWindow window) {
        return window.onScreen(
                () -> ((Rectangle) window.robot.lookup(".network-map-frame").query()).getLayoutBounds());
    }

    @Test
    void theNetworkGrowsByItselfByKeysAndIsThereAgain() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.await(() -> window.place() instanceof Place.Network
                    && window.shows(".network-name")
                    && window.shows(".network-map-frame"));
            Bounds frame = frame(window);
            window.robot.clickOn(window.all(".network-map-deeds .button").getFirst());
            window.await(() -> window.shows(".network-replay") && shown(window) < 312);
            String first = sentence(window);
            window.await(() -> !sentence(window).equals(first));
            window.press(KeyCode.SPACE);
            window.press(KeyCode.HOME);
            window.await(() -> sentence(window).startsWith("September 1992: "));
            int few = shown(window);
            assertThat(few).isLessThan(20);
            window.press(KeyCode.RIGHT);
            window.await(() -> sentence(window).startsWith("October 1992: "));
            for (int year = 0; year < 25; year++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            window.await(() -> sentence(window).startsWith("October 2017: "));
            assertThat(shown(window)).isGreaterThan(few).isLessThan(312);
            assertThat(sentence(window)).startsWith("October 2017: " + shown(window) + " people.");
            assertThat(frame(window)).isEqualTo(frame);
            window.press(KeyCode.END);
            window.await(() -> sentence(window).startsWith("Today: 312 people."));
            window.press(KeyCode.LEFT);
            window.await(() -> sentence(window).startsWith("October 2026: "));
            assertThat(window.focused()).isInstanceOf(Slider.class);
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".network-replay"));
            window.await(() -> window.says("312 people"));
            assertThat(window.focused().getStyleClass()).contains("network-picture");
        }
    }
}
