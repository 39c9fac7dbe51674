package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.ui.shell.Place;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Workspace;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

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
    void everyPanelIsKeptAsItIsShownAndListed() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            for (String card : CARDS) {
                Region shown = (Region) window.all("#insight-" + card).getFirst();

                BufferedImage picture =
                        ImageIO.read(keep(window, card, PNG, card + ".png").toFile());
                // Twice as fine, with no more than the shadow around it.
                assertThat(picture.getWidth()).as(card).isBetween((int) (2 * shown.getWidth()), (int)
                        (2 * shown.getWidth() + 16));
                assertThat(picture.getHeight()).as(card).isBetween((int) (2 * shown.getHeight()), (int)
                        (2 * shown.getHeight() + 16));

                Document drawing = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(keep(window, card, SVG, card + ".svg").toFile());
                String title = window.textOf("#insight-" + card + " .insight-words > .name");
                assertThat(only(drawing, "title")).isEqualTo(title);
                assertThat(only(drawing, "desc")).isEqualTo(sentence(window, card));
                assertThat(drawing.getElementsByTagName("text").getLength())
                        .as(card)
                        .isGreaterThan(3);

                choose(window, card, LIST);
                window.await(() -> window.shows(".insight-table"));
                TableView<?> table = (TableView<?>) window.all(".insight-table").getFirst();
                List<List<?>> rows = window.onScreen(() -> table.getItems().stream()
                        .<List<?>>map(row -> List.copyOf((List<?>) row))
                        .toList());
                window.press(KeyCode.ESCAPE);
                window.await(() -> !window.shows(".insight-table"));
                Path csv = keep(window, card, CSV, card + ".csv");
                try (var read = CsvReader.builder().ofCsvRecord(csv)) {
                    assertThat(read.stream().skip(1).map(CsvRecord::getFields).toList())
                            .as(card)
                            .isNotEmpty()
                            .isEqualTo(rows);
                }
            }
        }
    }

    private Path keep(SampleWindow window, String card, int kind, String name) throws TimeoutException {
        Path file = folder.resolve(name);
        window.target = Optional.of(file);
        choose(window, card, kind);
        window.await(() -> window.says("Kept as " + name + "."));
        return file;
    }

    private static String only(Document document, String element) {
        var found = document.getElementsByTagName(element);
        assertThat(found.getLength()).as(element).isEqualTo(1);
        return found.item(0).getTextContent();
    }

    @Test
    void noKindIsKeptInPlaceOfAFolder() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            for (int kind : List.of(PNG, SVG, CSV)) {
                Path taken = Files.createDirectory(folder.resolve("taken" + kind));
                window.target = Optional.of(taken);
                choose(window, "warmth", kind);
                window.await(() -> toastSays(window, taken + " is a folder: name a file."));
                assertThat(taken).isEmptyDirectory();
            }
        }
    }

    @Test
    void whereItCannotBeKeptItSaysWhy() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.target = Optional.of(folder.resolve("nowhere").resolve("kept.csv"));
            open(window);
            choose(window, "circles", CSV);
            window.await(() -> window.shows(".toast"));
            assertThat(toastSays(window, "there is no such folder")).isTrue();
        }
    }

    private static boolean toastSays(SampleWindow window, String words) {
        return window.onScreen(() -> window.robot.lookup(".toast").lookup(".label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text.contains(words)));
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

    /** What Tab comes to on a card, apart from its menu. */
    private static Node reachable(SampleWindow window, String card) {
        List<Node> found = window.all("#insight-" + card + " *").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.getStyleClass().contains("insight-menu"))
                .toList();
        assertThat(found).as(card).hasSize(1);
        return found.getFirst();
    }

    /** Whether the words of what has the focus are shown beside it. */
    private static boolean isToldOnScreen(SampleWindow window) {
        return told(window).equals(Optional.ofNullable(window.focused().getAccessibleText()));
    }

    /** What the words beside a part of a drawing say, if they are shown. */
    private static Optional<String> told(SampleWindow window) {
        return window.all(".tooltip").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> window.onScreen(((Labeled) node)::getText))
                .findFirst();
    }

    @Test
    void everyDrawingIsGoneThroughByTheArrowsAndToldPartByPart() throws Exception {
        Map<String, String> first = Map.of(
                "circles", "Core: 5 of 5. ",
                "passing", "December 2025: gave twice, received ",
                "introducers", "Priya Raman: you met 36 people through them, ",
                "harvest", "Priya Raman: “Slides before the ",
                "warmth", "24 Nov 2025: ",
                "reach", "Amara Okafor: 15 people are within reach only through them. Your tie: ");
        Map<String, Integer> parts =
                Map.of("circles", 5, "passing", 12, "introducers", 5, "harvest", 8, "warmth", 13, "reach", 2);
        try (var window = new SampleWindow(folder)) {
            open(window);
            for (String card : CARDS) {
                Node start = reachable(window, card);
                window.robot.interact(start::requestFocus);
                assertThat(start.getAccessibleText()).as(card).startsWith(first.get(card));
                window.await(() -> isToldOnScreen(window));
                List<String> told = new ArrayList<>();
                Node at = null;
                while (!window.focused().equals(at)) {
                    at = window.focused();
                    told.add(at.getAccessibleText());
                    window.press(KeyCode.DOWN);
                }
                assertThat(told).as(card).hasSize(parts.getOrDefault(card, -1)).doesNotHaveDuplicates();
                assertThat(reachable(window, card)).isEqualTo(at);
                window.await(() -> isToldOnScreen(window));
                window.press(KeyCode.HOME);
                assertThat(window.focused()).isEqualTo(start);
                window.press(KeyCode.END);
                window.press(KeyCode.LEFT);
                assertThat(window.focused().getAccessibleText()).isEqualTo(told.get(told.size() - 2));
            }
        }
    }

    @Test
    void theWordsGoWithTheFocusAndEscapeTakesThemAway() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.robot.interact(reachable(window, "passing")::requestFocus);
            window.await(() -> isToldOnScreen(window));
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".tooltip"));
            window.press(KeyCode.RIGHT);
            window.await(() -> isToldOnScreen(window));
            window.press(KeyCode.TAB);
            window.await(() -> !window.shows(".tooltip"));
            assertThat(window.place()).isInstanceOf(Place.Insights.class);
        }
    }

    @Test
    void theMouseIsToldTheSameAsTheKeys() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Node month = window.all("#insight-passing .passing-under").get(3);
            window.robot.moveTo(month);
            window.await(() -> told(window).isPresent());
            String hovered = told(window).orElseThrow();
            window.robot.moveTo("#insights-headline");
            window.await(() -> !window.shows(".tooltip"));
            window.robot.interact(month::requestFocus);
            assertThat(month.getAccessibleText())
                    .startsWith("March 2026: gave ")
                    .isEqualTo(hovered);
            window.robot.moveTo("#insight-circles .rings-wash");
            window.await(() -> window.shows(".tooltip"));
        }
    }

    @Test
    void aReturnLeadsToWhoGaveItByKeyAndByMouse() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.robot.interact(reachable(window, "harvest")::requestFocus);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            assertThat(window.focused().getAccessibleText()).startsWith("Hana Kobayashi: “Covered for Hana”");
            window.press(KeyCode.ENTER);
            window.await(() -> window.place() instanceof Place.Person && window.says("Hana Kobayashi"));
            Place hana = window.place();
            open(window);
            window.robot.clickOn(window.all("#insight-harvest .return-under").getLast());
            window.await(() ->
                    window.place() instanceof Place.Person && !window.place().equals(hana));
        }
    }

    @Test
    void whatIsReadAnewKeepsThePlaceOfTheKeyboard() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.robot.interact(reachable(window, "passing")::requestFocus);
            window.press(KeyCode.END);
            Node before = window.focused();
            long anyone = window.onScreen(() -> window.wiring.network().current())
                    .knowledge()
                    .facts()
                    .ties()
                    .person(0);
            window.wiring.network().current().run(new AddExchange(given(anyone), "them"));
            window.await(() -> !window.focused().equals(before)
                    && window.focused().getStyleClass().contains("passing-under"));
            assertThat(window.focused().getAccessibleText()).startsWith("November 2026: gave 6 times");
        }
    }

    private static Exchange given(long person) {
        return new Exchange(
                0,
                "given",
                person,
                Exchange.Passed.GAVE,
                Exchange.Kind.ADVICE,
                Exchange.Size.SMALL,
                SampleWindow.DAY,
                null,
                "a word",
                null,
                List.of());
    }

    @Test
    void theRingsGrowWithTheText() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.resize(1120, 720);
            open(window);
            double usual = ringsWidth(window);
            window.jump("text size: larger");
            window.await(() -> ringsWidth(window) > 1.15 * usual);
            Node rows = window.all("#insight-circles .circle-rows").getFirst();
            Node rings = window.all("#insight-circles .rings").getFirst();
            assertThat(window.onScreen(() -> rings.getBoundsInParent().intersects(rows.getBoundsInParent())))
                    .isFalse();
        }
    }

    private static double ringsWidth(SampleWindow window) {
        Node rings = window.all("#insight-circles .rings").getFirst();
        return window.onScreen(() -> rings.getLayoutBounds().getWidth());
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
            window.await(() -> window.shows("#insight-harvest .insight-none"));
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
