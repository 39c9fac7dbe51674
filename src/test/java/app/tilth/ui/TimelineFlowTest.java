package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.ui.shell.Place;
import app.tilth.ui.timeline.Marks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
    void typingFindsWhatWasGivenInIt() throws Exception {
        window.robot.interact(() -> window.open(new Place.Person(dele())));
        window.await(() -> window.says("Before you ask"));
        window.press(KeyCode.I);
        window.await(() -> window.shows("#entry-summary"));
        into("#entry-summary", "walked the harbour wall");
        window.robot.interact(() -> window.all("#entry-add-passed").getFirst().requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() -> window.shows("#entry-passed-0-note"));
        into("#entry-passed-0-note", "a chart of the Ålesund fjord");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await(() -> window.says("Logged with Dele Adeyemi."));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await(() -> window.shows("#happenings") && texts().size() > 1);
        window.press(KeyCode.SLASH);
        window.type("alesund char");
        window.await(() -> texts().equals(List.of("walked the harbour wall")));
    }

    private void into(String field, String words) {
        window.robot.interact(() -> window.all(field).getFirst().requestFocus());
        window.type(words);
    }

    private long dele() {
        return window.onScreen(() -> window.wiring
                .network()
                .current()
                .knowledge()
                .directory()
                .matching("dele ade", 1)
                .getFirst()
                .listing()
                .id());
    }

    @Test
    void aDayThatIsNotUnderstoodIsSaidAndOneThatIsIsGoneTo() throws Exception {
        window.robot.interact(list()::requestFocus);
        window.press(KeyCode.G);
        window.await(() -> window.focused() instanceof TextField);
        Node field = window.focused();
        window.type("the day after the fair");
        window.await(() -> window.textOf(".line-said").startsWith("Not a day"));
        assertThat(isRefused(field)).isFalse();
        String shown = showing();
        window.press(KeyCode.ENTER);
        window.await(() -> isRefused(field));
        assertThat(window.textOf(".line-said")).startsWith("Not a day");
        assertThat(window.focused()).isEqualTo(field);
        assertThat(showing()).isEqualTo(shown);
        window.robot.interact(((TextField) field)::clear);
        assertThat(isRefused(field)).isFalse();
        window.type("12/11/2023");
        window.await(() -> window.textOf(".line-said").equals("Sunday 12 November 2023"));
        window.press(KeyCode.ENTER);
        window.await(() -> !window.shows(".dialog-card") && showing().contains("2023"));
    }

    @Test
    void theDayGoneToComesToTheTopOfTheList() throws Exception {
        window.robot.interact(list()::requestFocus);
        window.press(KeyCode.G);
        window.await(() -> window.focused() instanceof TextField);
        window.type("12/11/2023");
        window.await(() -> window.textOf(".line-said").equals("Sunday 12 November 2023"));
        window.press(KeyCode.ENTER);
        window.await(() -> days().stream().limit(2).toList().equals(List.of("Sunday", "12 Nov 2023")));
    }

    /** The days in sight from above, as they read. */
    private List<String> days() {
        return window.onScreen(() -> window.all(".happening-day").stream()
                .filter(day -> list().localToScene(list().getBoundsInLocal())
                        .contains(day.localToScene(
                                day.getBoundsInLocal().getCenterX(),
                                day.getBoundsInLocal().getCenterY())))
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .map(day -> ((Label) day).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    @Test
    void aDayIsReadInTheOrderOfTheCountry() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            window.robot.interact(list()::requestFocus);
            window.press(KeyCode.G);
            window.await(() -> window.focused() instanceof TextField);
            window.type("12/11/2023");
            window.await(() -> window.textOf(".line-said").equals("Monday 11 December 2023"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private boolean isRefused(Node field) {
        return window.onScreen(() -> field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused")));
    }

    @Test
    void whomItIsAboutIsChosenByName() throws Exception {
        int all = size();
        window.robot.interact(list()::requestFocus);
        window.press(KeyCode.P);
        window.await(() -> window.shows(".name-panel"));
        window.type("dele adey");
        window.await(() -> window.all(".people-offer").size() == 1);
        window.press(KeyCode.ENTER);
        window.await(() -> size() < all && window.textOf("#timeline-who").equals("Dele Adeyemi"));
        assertThat(window.place()).isEqualTo(new Place.Timeline("person=" + dele()));
        window.robot.clickOn("#timeline-who");
        window.await(() -> window.shows(".people-offer"));
        window.press(KeyCode.ENTER);
        window.await(() -> size() == all && window.textOf("#timeline-who").equals("Anyone"));
        window.robot.interact(() -> node("#timeline-who").requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() -> window.shows(".name-panel"));
        window.type("solstice micro");
        window.await(() -> window.all(".people-offer").stream().anyMatch(row -> organizationOf(row)));
        int at = window.onScreen(() -> {
            List<Node> offers = window.all(".people-offer");
            return offers.indexOf(
                    offers.stream().filter(this::organizationOf).findFirst().orElseThrow());
        });
        for (int i = 0; i < at; i++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        window.await(() -> size() < all && window.textOf("#timeline-who").equals("Solstice Microgrids"));
    }

    private boolean organizationOf(Node row) {
        return window.onScreen(() -> row.lookupAll(".name").stream()
                .anyMatch(name -> ((Label) name).getText().equals("Solstice Microgrids")));
    }

    @Test
    void aPersonsPageLeadsToAllThatWasWithThem() throws Exception {
        window.robot.interact(() -> window.open(new Place.Person(dele())));
        window.await(() -> window.says("Before you ask"));
        window.press(KeyCode.T);
        window.await(() -> window.shows("#timeline-who")
                && window.textOf("#timeline-who").equals("Dele Adeyemi")
                && !texts().isEmpty());
        window.await(() -> window.onScreen(() -> window.all(".happening-name").stream()
                .map(name -> ((Label) name).getText())
                .filter(name -> !name.isEmpty())
                .allMatch(name -> name.contains("Dele") || name.contains("other"))));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.shows("#person-timeline"));
        window.robot.clickOn("#person-timeline");
        window.await(() -> window.place().equals(new Place.Timeline("person=" + dele())));
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
    void aMomentIsRemovedAndTheKeyboardStaysWithWhatComesAfter() throws Exception {
        window.await(() -> texts().size() > 2);
        int all = size();
        String first = texts().getFirst();
        String second = texts().get(1);
        window.robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        window.press(KeyCode.DELETE);
        window.await(() -> texts().getFirst().equals(second));
        window.await(() -> window.onScreen(() -> list().getSelectionModel().getSelectedIndex()) == 0);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> size() == all && texts().getFirst().equals(first));
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
