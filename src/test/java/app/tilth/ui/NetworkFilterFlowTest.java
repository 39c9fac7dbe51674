package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Showing some of the network only, and finding people in it. */
class NetworkFilterFlowTest {
    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && !window.all(".network-name").isEmpty()
                && !window.all(".network-group-row").isEmpty());
    }

    private static void fire(SampleWindow window, String id) {
        window.robot.interact(() -> ((ButtonBase) window.all(id).getFirst()).fire());
    }

    private static void press(SampleWindow window, String id) {
        window.robot.interact(window.all(id).getFirst()::requestFocus);
        window.press(KeyCode.SPACE);
    }

    private static void firstGroup(SampleWindow window) {
        window.robot.interact(
                () -> ((ButtonBase) window.all(".network-group-row").getFirst()).fire());
    }

    private static double labelAt(SampleWindow window) {
        return window.onScreen(() -> {
            Node label = window.robot.lookup(".network-group-name").queryAll().stream()
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow();
            return label.localToScene(label.getLayoutBounds()).getMinX();
        });
    }

    @Test
    void aCommunityAloneStaysWhereItStoodAndTheFilterIsThereOnComingBack() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            double before = labelAt(window);
            firstGroup(window);
            window.await(() -> window.says("46 of 312 people shown"));
            assertThat(labelAt(window)).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.await(() -> window.place() instanceof Place.People);
            open(window);
            window.await(() -> window.says("46 of 312 people shown"));
            firstGroup(window);
            window.await(() -> !window.says("46 of 312 people shown"));
        }
    }

    @Test
    void oneKeyShowsEveryoneAgain() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            fire(window, "#network-wider");
            window.await(() -> window.says("178 of 312 people shown"));
            window.robot.interact(window.all("#network-at-least").getFirst()::requestFocus);
            window.press(KeyCode.END);
            window.await(() -> window.says("strong") && !window.says("178 of 312 people shown"));
            window.type("a");
            window.await(() -> !window.shows("#network-everyone"));
            assertThat(window.onScreen(
                            () -> ((Slider) window.all("#network-at-least").getFirst()).getValue()))
                    .isZero();
            window.await(() -> window.says("any"));
        }
    }

    @Test
    void whereNobodyIsLeftItSaysSoAndOffersTheWayBack() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            press(window, "#network-circle");
            window.await(() -> window.shows(".choices"));
            window.press(KeyCode.DIGIT1);
            window.await(() -> window.says("5 of 312 people shown"));
            press(window, "#network-tag");
            window.await(() -> window.shows(".name-panel"));
            window.type("cold st");
            window.await(() -> window.all(".name-panel .people-offer").size() == 1);
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("Nobody fits all of this"));
            window.type("a");
            window.await(() -> !window.says("Nobody fits all of this") && window.shows(".network-name"));
        }
    }
}
