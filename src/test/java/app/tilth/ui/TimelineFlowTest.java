package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.ui.shell.Place;
import app.tilth.ui.timeline.Marks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline as someone uses it, by mouse and keys, on a file with the sample network. */
class TimelineFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await(() -> size() > 0);
        window.await(() -> window.onScreen(
                        () -> window.stage().getScene().lookup(".timeline").getOpacity())
                == 1);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private ListView<?> list() {
        return (ListView<?>) window.robot.lookup("#happenings").query();
    }

    private int size() {
        return window.onScreen(() -> window.robot
                .lookup("#happenings")
                .tryQuery()
                .map(found -> ((ListView<?>) found).getItems().size())
                .orElse(0));
    }

    private Node node(String query) {
        return window.onScreen(() -> window.robot.lookup(query).query());
    }

    private String showing() {
        return window.textOf("#timeline-showing");
    }

    /** Rows from above, as they read. */
    private List<String> texts() {
        return window.onScreen(() -> window.all(".happening-text").stream()
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .map(text -> ((Label) text).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private Point2D on(Node node, double x, double y) {
        return window.onScreen(() -> node.localToScreen(x, y));
    }

    @Test
    void theFrameIsDraggedByItsEdgesAndAsAWhole() throws Exception {
        Node strip = node("#density-strip");
        Node frame = node(".density-frame");
        int before = size();
        String shown = showing();
        double left = window.onScreen(frame::getLayoutX);
        double y = window.onScreen(() -> frame.getLayoutY() + 10);
        window.robot.drag(on(strip, left + 1, y), MouseButton.PRIMARY).dropTo(on(strip, left - 200, y));
        window.await(() -> size() > before && !showing().equals(shown));
        String wider = showing();
        double middle = window.onScreen(
                () -> frame.getLayoutX() + frame.getBoundsInLocal().getWidth() / 2);
        double width = window.onScreen(() -> frame.getBoundsInLocal().getWidth());
        window.robot.drag(on(strip, middle, y), MouseButton.PRIMARY).dropTo(on(strip, middle - 150, y));
        window.await(() -> !showing().equals(wider));
        assertThat(window.onScreen(() -> frame.getBoundsInLocal().getWidth())).isCloseTo(width, within(2.0));
    }

    @Test
    void theStripIsMovedAndZoomedByKeys() throws Exception {
        window.robot.interact(() -> node("#density-strip").requestFocus());
        String shown = showing();
        window.press(KeyCode.LEFT);
        window.await(() -> !showing().equals(shown));
        int less = size();
        window.press(KeyCode.DIGIT0);
        window.await(() -> size() > less);
        int all = size();
        window.press(KeyCode.PLUS);
        window.await(() -> size() < all);
    }

    @Test
    void aFilterIsAPlaceToComeBackTo() throws Exception {
        int all = size();
        window.robot.clickOn("#timeline-ASKED");
        window.await(() -> size() < all && size() > 0);
        assertThat(window.place()).isEqualTo(new Place.Timeline("passed=ASKED"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> size() == all);
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.await(() -> size() < all);
    }

    @Test
    void typingFindsWhatWasSaidAndWhoTookPart() throws Exception {
        window.press(KeyCode.SLASH);
        window.type("harbour caf");
        window.await(() -> !texts().isEmpty()
                && texts().stream()
                        .allMatch(text -> text.toLowerCase(Locale.ROOT).contains("harbour")));
        window.press(KeyCode.ESCAPE);
        window.type("adeyemi");
        window.await(() -> window.onScreen(() -> window.all(".happening-name").stream()
                .map(name -> ((Label) name).getText())
                .filter(name -> !name.isEmpty())
                .allMatch(name -> name.contains("Dele") || name.contains("other"))));
    }

    @Test
    void aMomentIsMovedByKeysAndTakenBack() throws Exception {
        window.await(() -> !texts().isEmpty());
        window.robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        String first = texts().getFirst();
        window.press(KeyCode.ALT, KeyCode.UP);
        window.await(() -> window.says("Today") && texts().getFirst().equals(first));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> !window.onScreen(() -> window.all(".happening-day").stream()
                .anyMatch(day -> ((Label) day).getText().equals("Today"))));
    }

    @Test
    void aMarkIsDraggedToAnotherDayAndTakenBack() throws Exception {
        Node lanes = node("#lanes");
        window.robot.interact(() -> {
            lanes.requestFocus();
        });
        window.press(KeyCode.DOWN);
        window.press(KeyCode.LEFT);
        window.await(() -> window.onScreen(() -> list().getSelectionModel().getSelectedItem()) != null);
        Object before = window.onScreen(() -> list().getSelectionModel().getSelectedItem());
        Point2D mark = window.onScreen(() -> Marks.picked(lanes));
        window.robot
                .drag(on(lanes, mark.getX(), mark.getY()), MouseButton.PRIMARY)
                .dropTo(on(lanes, mark.getX() - 120, mark.getY()));
        window.await(() -> window.all(".toast").size() == 1);
        window.await(() -> {
            Object now = window.onScreen(() -> list().getSelectionModel().getSelectedItem());
            return now != null && !now.equals(before);
        });
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.robot.interact(lanes::requestFocus);
        window.await(() -> window.onScreen(() -> list().getItems().contains(before)));
    }

    @Test
    void circlesHaveLanesToo() throws Exception {
        window.robot.clickOn("Circles");
        window.await(() -> window.onScreen(() -> window.all(".lane-name").size()) == 5);
    }

    @Test
    void thePaletteLeadsThere() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.jump("Go to Timeline");
        assertThat(window.place()).isEqualTo(new Place.Timeline(""));
    }
}
