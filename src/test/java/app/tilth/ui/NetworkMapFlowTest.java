package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small map of the network and the legend beside the picture. */
class NetworkMapFlowTest {
    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && window.shows(".network-name")
                && window.shows(".network-map-frame"));
    }

    private static Bounds frame(SampleWindow window) {
        return window.onScreen(() -> {
            var frame = (Rectangle) window.robot.lookup(".network-map-frame").query();
            return frame.localToScreen(frame.getLayoutBounds());
        });
    }

    private static Bounds ground(SampleWindow window) {
        return window.onScreen(() -> {
            Node ground = window.robot.lookup(".network-map-ground").query();
            return ground.localToScreen(ground.getLayoutBounds());
        });
    }

    /** Differently coloured places of what is drawn on the map. */
    private static long colours(SampleWindow window) {
        return window.onScreen(() -> {
            var drawn = (ImageView) window.robot
                    .lookup(".network-map-ground")
                    .lookup(".image-view")
                    .query();
            if (drawn.getImage() == null) {
                return 0L;
            }
            PixelReader pixels = drawn.getImage().getPixelReader();
            int width = (int) drawn.getImage().getWidth();
            return IntStream.range(0, width * (int) drawn.getImage().getHeight())
                    .map(at -> pixels.getArgb(at % width, at / width))
                    .distinct()
                    .count();
        });
    }

    @Test
    void theFrameIsAroundWhatIsInSight() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.await(() -> window.says("312 people"));
            window.await(() -> colours(window) > 8);
            Bounds all = frame(window);
            assertThat(all.getHeight()).isCloseTo(ground(window).getHeight(), within(8.0));
            window.robot.clickOn(window.all(".network-map-head .button").get(1));
            window.await(() -> frame(window).getWidth() < .9 * all.getWidth());
            window.robot.clickOn(window.all(".network-map-head .button").getFirst());
            window.await(() -> Math.abs(frame(window).getWidth() - all.getWidth()) < 2);
            window.robot.interact(
                    () -> window.robot.lookup(".network-picture").query().requestFocus());
            window.press(KeyCode.PLUS);
            window.await(() -> frame(window).getWidth() < .9 * all.getWidth());
            window.robot.clickOn(window.all(".network-map-head .button").getLast());
            window.await(() -> Math.abs(frame(window).getWidth() - all.getWidth()) < 2);
        }
    }

    @Test
    void thePictureIsLedByTheMap() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            for (int i = 0; i < 8; i++) {
                window.press(KeyCode.PLUS);
            }
            window.await(() -> frame(window).getWidth() < 40);
            Bounds ground = ground(window);
            var upper =
                    new Point2D(ground.getMinX() + .45 * ground.getWidth(), ground.getMinY() + .4 * ground.getHeight());
            window.robot.clickOn(upper);
            window.await(() -> Math.hypot(
                            frame(window).getCenterX() - upper.getX(),
                            frame(window).getCenterY() - upper.getY())
                    < 2);
            // Taken hold of beside its middle, it moves as far as the mouse does.
            window.robot.moveTo(upper.add(4, 3));
            window.robot.press(MouseButton.PRIMARY);
            window.robot.moveTo(upper.add(34, 23));
            window.robot.release(MouseButton.PRIMARY);
            window.await(() -> Math.hypot(
                            frame(window).getCenterX() - upper.getX() - 30,
                            frame(window).getCenterY() - upper.getY() - 20)
                    < 2);
        }
    }

    @Test
    void theLegendTellsTheMarksAndLeavesWhereThereIsNoRoom() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.await(() -> window.says("Stronger tie to you"));
            window.await(() -> window.says("They know each other"));
            window.resize(1120, 720);
            window.jump("text size: larger");
            window.robot.interact(
                    () -> window.robot.lookup(".network-picture").query().requestFocus());
            window.press(KeyCode.RIGHT);
            window.await(() -> window.shows(".network-looked-card") && !window.shows(".network-legend"));
            window.resize(1440, 900);
            window.press(KeyCode.ESCAPE);
            window.await(() -> window.shows(".network-legend"));
        }
    }
}
