package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small picture of who is around a person, by keys and by mouse. */
class AroundThemFlowTest {
    @TempDir
    Path folder;

    private static Node open(SampleWindow window) throws TimeoutException {
        window.jump("dele adeyemi");
        window.await(() -> window.place() instanceof Place.Person && window.shows(".around-them .network-looked"));
        window.robot.interact(() -> ((ScrollPane) window.robot.lookup(".person").query()).setVvalue(.3));
        return window.all(".around-them").getFirst();
    }

    private static String spoken(SampleWindow window, Node picture) {
        return String.valueOf(window.<String>onScreen(picture::getAccessibleText));
    }

    @Test
    void itIsGoneThroughByKeysAndWhoIsLookedAtOpens() throws Exception {
        try (var window = new SampleWindow(folder)) {
            Node picture = open(window);
            assertThat(spoken(window, picture)).isEqualTo("Who is around them");
            window.robot.interact(picture::requestFocus);
            window.press(KeyCode.RIGHT);
            String first = spoken(window, picture);
            assertThat(first).matches("\\S+, (Thriving|Steady|Cooling|New|Dormant)");
            window.await(() -> window.shows(".around-them .network-ring"));
            window.press(KeyCode.LEFT);
            if (spoken(window, picture).equals(first)) {
                window.press(KeyCode.RIGHT);
            }
            String second = spoken(window, picture);
            assertThat(second).isNotEqualTo(first);
            window.press(KeyCode.ENTER);
            String name = second.substring(0, second.indexOf(','));
            window.await(() -> window.all(".person-name-line .display").stream()
                    .anyMatch(label -> ((Labeled) label).getText().startsWith(name + " ")));
        }
    }

    @Test
    void whoIsUnderTheMouseIsRingedAndOpenedByAClick() throws Exception {
        try (var window = new SampleWindow(folder)) {
            Node picture = open(window);
            Place before = window.place();
            Bounds at = window.onScreen(() -> picture.localToScreen(picture.getLayoutBounds()));
            for (double across = .02; !window.shows(".around-them .network-ring") && across < 1; across += .03) {
                for (double down = .1; !window.shows(".around-them .network-ring") && down < 1; down += .1) {
                    window.robot.moveTo(at.getMinX() + across * at.getWidth(), at.getMinY() + down * at.getHeight());
                }
            }
            window.robot.clickOn();
            window.await(() ->
                    window.place() instanceof Place.Person && !window.place().equals(before));
        }
    }

    @Test
    void theColoursAreThoseOfTheWholePicture() throws Exception {
        try (var window = new SampleWindow(folder)) {
            Node picture = open(window);
            window.await(() -> window.onScreen(() -> {
                Image drawn = ((ImageView) picture.lookup(".image-view")).getImage();
                return drawn != null && has(drawn, Color.web("#C26B43")) && has(drawn, Color.web("#212B27"));
            }));
        }
    }

    private static boolean has(Image image, Color colour) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getPixelReader().getColor(x, y).equals(colour)) {
                    return true;
                }
            }
        }
        return false;
    }
}
