package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import app.tilth.workspace.RemovePerson;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through the picture of the network by keys and mouse, on a file with the sample network and on one without anyone. */
class NetworkFlowTest {
    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && !window.all(".network-name").isEmpty());
    }

    private static String looked(SampleWindow window) {
        return window.onScreen(() -> ((Labeled) window.robot
                        .lookup(".network-looked-card")
                        .lookup(".name")
                        .query())
                .getText());
    }

    private static void hoverOverSomeone(SampleWindow window) {
        Node picture = window.all(".network-picture").getFirst();
        for (int spot = 0; spot < 1000 && !window.shows(".network-looked-card"); spot++) {
            double x = (.3 + .4 * (spot % 40) / 40) * picture.getLayoutBounds().getWidth();
            double y = (.2 + .6 * spot / 1000) * picture.getLayoutBounds().getHeight();
            window.robot.moveTo(window.onScreen(() -> picture.localToScreen(x, y)));
        }
        assertThat(window.shows(".network-looked-card")).isTrue();
    }

    @Test
    void peopleAreGoneThroughByKeysAndOpened() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            assertThat(window.says("Communities")).isTrue();
            assertThat(window.shows(".network-looked-card")).isFalse();
            window.press(KeyCode.RIGHT);
            window.await(() -> window.shows(".network-looked-card"));
            String first = looked(window);
            window.press(KeyCode.RIGHT);
            window.await(() -> !looked(window).equals(first));
            String second = looked(window);
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".network-looked-card"));
            window.press(KeyCode.LEFT);
            window.await(() -> window.shows(".network-looked-card"));
            assertThat(looked(window)).isEqualTo(first).isNotEqualTo(second);
            window.press(KeyCode.ENTER);
            window.await(() -> window.place() instanceof Place.Person && window.says(first));
        }
    }

    @Test
    void moreNamesStandThereFromNearAndAllIsInSightAgain() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            assertThat(window.all(".network-name").size()).isLessThanOrEqualTo(10);
            window.press(KeyCode.RIGHT);
            window.await(() -> window.shows(".network-looked-card"));
            window.await(() -> {
                window.press(KeyCode.PLUS);
                return window.all(".network-name").size() > 10;
            });
            window.press(KeyCode.DIGIT0);
            window.await(() -> window.all(".network-name").size() <= 10);
        }
    }

    @Test
    void whoIsUnderTheMouseIsLookedAtAndOpenedByTwoClicks() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            hoverOverSomeone(window);
            String first = looked(window);
            window.robot.doubleClickOn(MouseButton.PRIMARY);
            window.await(() -> window.place() instanceof Place.Person && window.says(first));
        }
    }

    @Test
    void whoIsRemovedWhileLookedAtIsLookedAtNoMore() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.press(KeyCode.RIGHT);
            window.await(() -> window.shows(".network-looked-card"));
            String name = looked(window);
            Workspace workspace = window.wiring.network().current();
            long person = workspace
                    .knowledge()
                    .directory()
                    .matching(name, 1)
                    .getFirst()
                    .id();
            workspace.run(new RemovePerson(person, name));
            window.await(() -> !window.shows(".network-looked-card"));
            window.press(KeyCode.RIGHT);
            window.await(() ->
                    window.shows(".network-looked-card") && !looked(window).equals(name));
        }
    }

    @Test
    void withoutConnectionsItSaysSoInATinyWindowToo() throws Exception {
        try (var window = new SampleWindow(folder.resolve("empty.tilth"), ".welcome")) {
            window.robot.interact(() -> window.open(new Place.Network()));
            window.await(() -> window.says("Nobody is connected yet") || window.shows(".welcome"));
        }
    }
}
