package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.store.ListingStore.Listing;
import app.tilth.ui.shell.Place;
import app.tilth.workspace.Directory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing people in the picture of the network, and seeing them as a list. */
class NetworkChoosingFlowTest {
    private static final int MOST_SPOTS = 60;
    /** Longer than someone is looked at whom the mouse has left. */
    private static final int MOMENT_MILLIS = 900;

    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && !window.all(".network-name").isEmpty()
                && !window.all(".network-group-row").isEmpty());
    }

    private static void press(SampleWindow window, String id) {
        window.robot.interact(window.all(id).getFirst()::requestFocus);
        window.press(KeyCode.SPACE);
    }

    private static String looked(SampleWindow window) {
        return window.onScreen(() -> ((Labeled) window.robot
                        .lookup(".network-looked-card")
                        .lookup(".name")
                        .query())
                .getText());
    }

    private static List<Listing> listings(SampleWindow window) {
        return window.wiring.network().current().knowledge().directory().entries().stream()
                .map(Directory.Entry::listing)
                .toList();
    }

    private static Point2D inPicture(SampleWindow window, double across, double down) {
        Node picture = window.all(".network-picture").getFirst();
        return window.onScreen(() -> picture.localToScreen(
                across * picture.getLayoutBounds().getWidth(),
                down * picture.getLayoutBounds().getHeight()));
    }

    @Test
    void thoseChosenByKeysAreTaggedInOneChangeThatIsTakenBack() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SPACE);
            window.await(() -> window.says("2 selected"));
            press(window, "#network-bulk-tag");
            window.await(() -> window.shows(".dialog-card"));
            window.type("sailing");
            window.press(KeyCode.ENTER);
            window.await(() -> listings(window).stream()
                            .filter(one -> one.tags().contains("sailing"))
                            .count()
                    == 2);
            window.await(() -> window.says("2 selected"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(
                    () -> listings(window).stream().noneMatch(one -> one.tags().contains("sailing")));
            window.robot.interact(window.all(".network-picture").getFirst()::requestFocus);
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".bulk-bar"));
            window.await(() -> window.shows(".network-looked-card"));
        }
    }

    @Test
    void aLoopIsDrawnAroundPeopleWhoAreThenMoved() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            drag(window, true, .4, .15, .7, .15, .7, .6, .4, .6);
            window.await(() -> window.shows(".bulk-bar"));
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".bulk-bar"));
            window.robot.interact(
                    () -> ((ButtonBase) window.all("#network-loop").getFirst()).fire());
            drag(window, false, .4, .15, .7, .15, .7, .6, .4, .6);
            window.await(() -> window.shows(".bulk-bar"));
            int many = Integer.parseInt(
                    ((Labeled) window.all(".bulk-count").getFirst()).getText().replace(" selected", ""));
            assertThat(many).isBetween(2, 200);
            long core = listings(window).stream()
                    .filter(one -> one.circle() == Circle.FRIENDS)
                    .count();
            press(window, "#network-bulk-circle");
            window.await(() -> window.shows(".choices"));
            window.press(KeyCode.DIGIT3);
            window.await(() -> listings(window).stream()
                            .filter(one -> one.circle() == Circle.FRIENDS)
                            .count()
                    > core);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(() -> listings(window).stream()
                            .filter(one -> one.circle() == Circle.FRIENDS)
                            .count()
                    == core);
        }
    }

    @Test
    void theListHasThoseOfThePictureAndOpensThem() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.robot.interact(
                    () -> ((ButtonBase) window.all(".network-group-row").getFirst()).fire());
            window.await(() -> window.says("46 of 312 people shown"));
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.await(() -> rows(window) == 46);
            assertThat(window.shows(".network-picture")).isFalse();
            window.type("a");
            window.await(() -> rows(window) == 312);
            press(window, "#network-order");
            window.await(() -> window.shows(".choices"));
            window.press(KeyCode.DIGIT2);
            String first = listings(window).stream()
                    .map(Listing::name)
                    .min(String.CASE_INSENSITIVE_ORDER)
                    .orElseThrow();
            window.await(() -> window.textOf(".roster .table-row-cell .name").equals(first));
            window.robot.interact(window.all(".roster").getFirst()::requestFocus);
            window.press(KeyCode.HOME);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.await(() -> window.says("2 selected"));
            press(window, "#network-bulk-list");
            window.await(() -> rows(window) == 2 && window.says("2 of 312 people shown"));
            window.robot.interact(window.all(".roster").getFirst()::requestFocus);
            window.press(KeyCode.HOME);
            window.press(KeyCode.ENTER);
            window.await(() -> window.place() instanceof Place.Person && window.says(first));
        }
    }

    /** Drags along points of the picture, told as shares of its width and height. */
    private static void drag(SampleWindow window, boolean shift, double... way) {
        Node picture = window.all(".network-picture").getFirst();
        window.robot.interact(() -> {
            double width = picture.getLayoutBounds().getWidth();
            double height = picture.getLayoutBounds().getHeight();
            int last = way.length - 2;
            Event.fireEvent(picture, mouse(MouseEvent.MOUSE_PRESSED, shift, way[0] * width, way[1] * height));
            for (int i = 2; i <= last; i += 2) {
                Event.fireEvent(picture, mouse(MouseEvent.MOUSE_DRAGGED, shift, way[i] * width, way[i + 1] * height));
            }
            Event.fireEvent(
                    picture, mouse(MouseEvent.MOUSE_RELEASED, shift, way[last] * width, way[last + 1] * height));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, boolean shift, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                shift,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static int rows(SampleWindow window) {
        return window.all(".roster").stream()
                .map(table ->
                        window.onScreen(() -> ((TableView<?>) table).getItems().size()))
                .findFirst()
                .orElse(-1);
    }

    /** Whoever the mouse only passes over is looked at no more after a moment. */
    private static void restOnSomeone(SampleWindow window) {
        for (int spot = 0; spot < MOST_SPOTS; spot++) {
            window.robot.moveTo(inPicture(window, .35 + .3 * spot / MOST_SPOTS, .6));
            if (window.shows(".network-looked-card")) {
                window.robot.sleep(MOMENT_MILLIS);
                if (window.shows(".network-looked-card")) {
                    return;
                }
            }
        }
        throw new AssertionError("nobody is there");
    }

    @Test
    void whoTheMouseLeavesIsLookedAtNoMoreButWhoWasPressedIs() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            restOnSomeone(window);
            window.await(() -> window.onScreen(
                    () -> !((Labeled) window.robot.lookup(".network-sentences").query())
                            .getText()
                            .isEmpty()));
            window.robot.moveTo(inPicture(window, .5, .02));
            window.await(() -> !window.shows(".network-looked-card"));
            restOnSomeone(window);
            window.robot.clickOn(MouseButton.PRIMARY);
            String pressed = looked(window);
            window.robot.moveTo(inPicture(window, .5, .02));
            window.robot.sleep(MOMENT_MILLIS);
            assertThat(looked(window)).isEqualTo(pressed);
        }
    }

    @Test
    void theLeftColumnFitsTheSmallestWindow() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.resize(1120, 720);
            window.jump("text size larger");
            open(window);
            window.press(KeyCode.RIGHT);
            window.await(() -> window.shows(".network-looked-card"));
            for (String panel : List.of(".network-panel", ".network-looked-card", ".network-strip")) {
                Node node = window.all(panel).getFirst();
                double bottom = window.onScreen(
                        () -> node.localToScene(node.getLayoutBounds()).getMaxY());
                assertThat(bottom).as(panel).isLessThanOrEqualTo(720);
            }
            Node panel = window.all(".network-panel").getFirst();
            Node card = window.all(".network-looked-card").getFirst();
            assertThat(window.onScreen(
                            () -> panel.localToScene(panel.getLayoutBounds()).getMaxY()))
                    .isLessThanOrEqualTo(window.onScreen(
                            () -> card.localToScene(card.getLayoutBounds()).getMinY()));
            assertThat(window.all(".network-panel .label").stream()
                            .map(label -> ((Labeled) label).getText())
                            .collect(Collectors.toSet()))
                    .contains("Organization", "Wider circle");
        }
    }
}
