package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding people, organizations and tags in the picture of the network, and what its colours tell. */
class NetworkSearchFlowTest {
    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && !window.all(".network-name").isEmpty()
                && !window.all(".network-group-row").isEmpty());
    }

    private static void find(SampleWindow window, String typed) throws TimeoutException {
        window.type("/");
        window.await(() -> "network-search".equals(window.focused().getId()));
        window.type(typed);
        window.await(() -> !window.all(".network-found").isEmpty());
    }

    private static String looked(SampleWindow window) {
        return window.onScreen(() -> ((Labeled) window.robot
                        .lookup(".network-looked-card")
                        .lookup(".name")
                        .query())
                .getText());
    }

    @Test
    void aPersonIsGoneToAndWalkedOnFrom() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            find(window, "rafael du");
            window.press(KeyCode.ENTER);
            window.await(() -> window.shows(".network-looked-card"));
            assertThat(looked(window)).isEqualTo("Rafael Duarte");
            assertThat(window.textOf("#network-search")).isEqualTo("Rafael Duarte");
            window.await(() -> {
                Node name = window.all(".network-looked").getFirst();
                Node picture = window.all(".network-picture").getFirst();
                return window.onScreen(() -> {
                    double middle =
                            picture.localToScene(picture.getLayoutBounds()).getCenterY();
                    double at = name.localToScene(name.getLayoutBounds()).getCenterY();
                    return Math.abs(at - middle) < 60;
                });
            });
            window.press(KeyCode.LEFT);
            window.await(() -> !looked(window).equals("Rafael Duarte"));
        }
    }

    @Test
    void whoIsLeftOutIsSaidSoAndFoundOnceEveryoneIsShown() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.robot.interact(
                    () -> ((ButtonBase) window.all(".network-group-row").getFirst()).fire());
            window.await(() -> window.says("46 of 312 people shown"));
            find(window, "rafael du");
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("Rafael Duarte is not among those shown."));
            assertThat(window.shows(".network-looked-card")).isFalse();
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows(".network-looked-card"));
            assertThat(looked(window)).isEqualTo("Rafael Duarte");
            assertThat(window.says("Rafael Duarte is not among those shown.")).isFalse();
        }
    }

    @Test
    void aTagShowsThoseWhoCarryItAndEscClears() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            find(window, "old fr");
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("20 of 312 people shown"));
            find(window, "solstice mi");
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("Solstice Microgrids is not among those shown."));
            window.type("/");
            window.await(() -> "network-search".equals(window.focused().getId()));
            window.press(KeyCode.ESCAPE);
            window.await(() -> window.textOf("#network-search").isEmpty());
            assertThat(window.says("Solstice Microgrids is not among those shown."))
                    .isFalse();
        }
    }

    @Test
    void theColoursTellOfNeedsOneOrAll() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.press(KeyCode.DIGIT4);
            window.await(() -> window.says("Tend first") && window.says("All open needs"));
            String all = window.textOf(".network-way .filter-count");
            window.robot.interact(() -> ((ButtonBase) window.all(".network-group-row").stream()
                            .filter(row -> ((Labeled) row).getText().equals("A flat in Copenhagen"))
                            .findFirst()
                            .orElseThrow())
                    .fire());
            window.await(
                    () -> window.says("Who could help with “A flat in Copenhagen”, and how they are reached today."));
            assertThat(window.textOf(".network-way .filter-count")).isNotEqualTo(all);
            window.press(KeyCode.DIGIT1);
            window.await(() -> window.says("Thriving") && !window.says("All open needs"));
        }
    }
}
