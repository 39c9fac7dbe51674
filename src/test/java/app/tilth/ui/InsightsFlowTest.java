package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.InteractionKind;
import app.tilth.ui.shell.Place;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The insights of the sample network by keys and mouse, and of networks with hardly anything in them. */
class InsightsFlowTest {
    private static final List<String> CARDS =
            List.of("circles", "passing", "introducers", "harvest", "warmth", "reach");

    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.await(() -> window.place() instanceof Place.Insights
                && CARDS.stream().noneMatch(card -> sentence(window, card).isEmpty()));
    }

    private static String sentence(SampleWindow window, String card) {
        return window.onScreen(() -> ((Labeled) window.robot
                        .lookup("#insight-" + card)
                        .lookup(".insight-sentence")
                        .query())
                .getText());
    }

    private static final int LIST = 1;
    private static final int PNG = 2;
    private static final int SVG = 3;
    private static final int CSV = 4;

    /** Takes what is so manieth in the menu of a card. */
    private static void choose(SampleWindow window, String card, int entry) throws TimeoutException {
        Node menu = window.all("#insight-" + card + " .insight-menu").getFirst();
        window.robot.interact(menu::requestFocus);
        window.press(KeyCode.SPACE);
        window.await(() -> !window.robot.lookup(".context-menu").queryAll().isEmpty());
        for (int i = 0; i < entry; i++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
    }

    @Test
    void theStretchIsChosenByTheArrowsAndChangesWhatIsSaid() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            assertThat(window.textOf("#insights-headline")).startsWith("You gave more than twice as often");
            assertThat(sentence(window, "passing")).contains("of 12 months");
            String circles = sentence(window, "circles");
            window.press(KeyCode.RIGHT);
            window.await(() -> sentence(window, "passing").contains("of 24 months")
                    && sentence(window, "warmth").contains("two years ago"));
            window.press(KeyCode.RIGHT);
            window.await(() -> sentence(window, "warmth").contains(" in "));
            assertThat(sentence(window, "circles")).isEqualTo(circles);
        }
    }

    @Test
    void aPanelIsReadAsAListAndClosedAgain() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            choose(window, "warmth", LIST);
            window.await(() -> window.shows(".insight-table"));
            TableView<?> table = (TableView<?>) window.all(".insight-table").getFirst();
            assertThat(window.onScreen(() -> table.getItems().size())).isEqualTo(13);
            assertThat(window.onScreen(() -> table.getColumns().getFirst().getText()))
                    .isEqualTo("Day");
            assertThat(window.focused()).isEqualTo(table);
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".insight-table"));
        }
    }

    @Test
    void aPanelIsKeptAsATableAndReadBack() throws Exception {
        try (var window = new SampleWindow(folder)) {
            Path file = folder.resolve("kept.csv");
            window.target = Optional.of(file);
            open(window);
            choose(window, "circles", CSV);
            window.await(() -> window.says("Kept as kept.csv."));
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            assertThat(lines.getFirst()).isEqualTo("\uFEFFCircle,People,Meant for,Thriving,Steady,New,Cooling,Dormant");
            assertThat(lines).hasSize(6);
            int people = lines.stream()
                    .skip(1)
                    .mapToInt(line -> Integer.parseInt(line.split(",", -1)[1]))
                    .sum();
            assertThat(people)
                    .isEqualTo(window.wiring
                            .network()
                            .current()
                            .knowledge()
                            .facts()
                            .ties()
                            .size());
        }
    }

    @Test
    void aPanelIsKeptAsAPictureOfEitherKind() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Path svg = folder.resolve("giving.svg");
            window.target = Optional.of(svg);
            choose(window, "passing", SVG);
            window.await(() -> window.says("Kept as giving.svg."));
            assertThat(Files.readString(svg)).startsWith("<?xml").contains("Giving, receiving, asking", "<path");
            Path png = folder.resolve("giving.png");
            window.target = Optional.of(png);
            choose(window, "passing", PNG);
            window.await(() -> window.says("Kept as giving.png."));
            double wide = window.onScreen(() -> window.robot
                    .lookup("#insight-passing")
                    .query()
                    .getLayoutBounds()
                    .getWidth());
            assertThat((double) ImageIO.read(png.toFile()).getWidth()).isGreaterThanOrEqualTo(2 * wide);
        }
    }

    @Test
    void whereItCannotBeKeptItSaysWhy() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.target = Optional.of(folder.resolve("nowhere").resolve("kept.csv"));
            open(window);
            choose(window, "circles", CSV);
            window.await(() -> window.shows(".toast"));
            assertThat(window.onScreen(() -> window.robot.lookup(".toast").lookup(".label").queryAll().stream()
                            .map(node -> ((Labeled) node).getText())
                            .anyMatch(text -> text.contains("there is no such folder"))))
                    .isTrue();
        }
    }

    @Test
    void aPersonIsOpenedFromWhomTheyBrought() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Node row = window.all("#insight-introducers .person-dots").getFirst();
            window.robot.interact(row::requestFocus);
            window.press(KeyCode.ENTER);
            window.await(() -> window.place() instanceof Place.Person);
        }
    }

    @Test
    void aNetworkWithHardlyAnythingSaysSo() throws Exception {
        Path file = folder.resolve("one.tilth");
        try (Workspace workspace = Workspace.open(file, SampleWindow.NOON)) {
            workspace.run(new AddPeople(List.of("Dele Adeyemi"), Circle.CLOSE));
        }
        try (var window = new SampleWindow(file, ".rail")) {
            open(window);
            assertThat(window.textOf("#insights-headline")).isEqualTo("Nothing was given or received in this time.");
            assertThat(sentence(window, "circles")).startsWith("The one person you want near is ");
            assertThat(sentence(window, "passing")).isEqualTo("Nothing passed between you and anyone in this time.");
            assertThat(sentence(window, "reach")).isEqualTo("Nobody is known within two steps of you yet.");
            assertThat(window.shows("#insight-harvest .insight-none")).isTrue();
        }
    }

    @Test
    void allStandsInASmallWindowWithLargerText() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.resize(1120, 720);
            window.jump("text size: larger");
            open(window);
            for (String card : CARDS) {
                Node node = window.robot.lookup("#insight-" + card).query();
                double right = window.onScreen(
                        () -> node.localToScene(node.getLayoutBounds()).getMaxX());
                assertThat(right).as(card).isLessThanOrEqualTo(1120);
                assertThat(window.onScreen(() -> node.getLayoutBounds().getHeight()))
                        .as(card)
                        .isGreaterThan(200);
            }
        }
    }

    @Test
    void whatIsLoggedShowsWithoutOpeningItAnew() throws Exception {
        Path file = folder.resolve("one.tilth");
        long person;
        try (Workspace workspace = Workspace.open(file, SampleWindow.NOON)) {
            person = workspace
                    .run(new AddPeople(List.of("Dele Adeyemi"), Circle.CLOSE))
                    .getFirst();
        }
        try (var window = new SampleWindow(file, ".rail")) {
            open(window);
            String before = sentence(window, "circles");
            Workspace workspace = window.wiring.network().current();
            workspace.run(new LogContact(
                    List.of(person), "Dele", InteractionKind.CALL, false, SampleWindow.DAY, "", null, null));
            window.await(() ->
                    sentence(window, "circles").equals("The one person you want near is neither cooling nor dormant."));
            assertThat(before).isEqualTo("The one person you want near is dormant.");
        }
    }
}
