package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The network written to files, from the button to what other programs read of them. */
class NetworkExportFlowTest {
    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && window.shows(".network-name")
                && window.shows(".network-map-frame"));
        ask(window);
    }

    private static void ask(SampleWindow window) throws TimeoutException {
        window.robot.clickOn(window.all(".network-map-deeds .button").getLast());
        window.await(() -> window.shows(".export-dialog"));
    }

    /** Chooses by a first letter where something can be chosen by it. */
    private static void pick(SampleWindow window, String said, KeyCode letter) {
        window.robot.interact(() -> window.robot
                .lookup((Node node) -> node.getStyleClass().contains("pick")
                        && String.valueOf(node.getAccessibleText()).startsWith(said))
                .query()
                .requestFocus());
        window.press(letter);
    }

    private Path save(SampleWindow window, String name) throws TimeoutException {
        Path file = folder.resolve(name);
        window.target = Optional.of(file);
        window.robot.clickOn("Save as…");
        window.await(() -> Files.exists(file) && !window.shows(".export-dialog"));
        window.await(() -> window.says("Written to " + file + "."));
        return file;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    private static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPictureIsWrittenInTheSizeThatWasWanted() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            var wide = (TextInputControl) window.all(".export-field").getFirst();
            int usual = Integer.parseInt(window.onScreen(wide::getText));
            pick(window, "Size", KeyCode.END);
            assertThat(wide.getText()).isEqualTo(Integer.toString(4 * usual));
            var high = (TextInputControl) window.all(".export-field").getLast();
            window.robot.interact(() -> {
                wide.setText("7680");
                high.setText("4320");
            });
            pick(window, "Of it", KeyCode.T);
            BufferedImage large = ImageIO.read(save(window, "large.png").toFile());
            assertThat(large.getWidth()).isEqualTo(7680);
            assertThat(large.getHeight()).isEqualTo(4320);
            int[] pixels = pixels(large);
            int paper = pixels[0];
            long drawn = Arrays.stream(pixels).filter(pixel -> pixel != paper).count();
            assertThat(drawn).isBetween(pixels.length / 100L, pixels.length / 2L);
            // The group in the first colour is seen, and the ink of the names.
            assertThat(Arrays.stream(pixels)
                            .filter(pixel -> pixel == 0xFF3C7757)
                            .count())
                    .isGreaterThan(10_000);
            ask(window);
            window.robot.interact(() -> {
                wide.setText("20000");
                high.setText("1");
            });
            window.await(() -> window.says("Either side takes a number from 1 to 16,384."));
            assertThat(window.onScreen(() -> window.robot
                            .lookup((Node node) ->
                                    node instanceof Labeled button && "Save as…".equals(button.getText()))
                            .query()
                            .isDisabled()))
                    .isTrue();
            window.robot.interact(() -> wide.setText("1"));
            assertThat(pixels(ImageIO.read(save(window, "tiny.png").toFile()))).hasSize(1);
        }
    }

    @Test
    void aDrawingHoldsEveryoneAndTheNames() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            pick(window, "As", KeyCode.D);
            pick(window, "Of it", KeyCode.T);
            Document drawing = parsed(save(window, "network.svg"));
            assertThat(drawing.getElementsByTagName("circle").getLength())
                    .as("everyone and you")
                    .isEqualTo(313);
            assertThat(drawing.getElementsByTagName("line").getLength()).isGreaterThan(1_000);
            var words = drawing.getElementsByTagName("text");
            assertThat(IntStream.range(0, words.getLength())
                            .mapToObj(i -> words.item(i).getTextContent()))
                    .contains("Policy", "Priya", "You");
        }
    }

    @Test
    void whoIsShownOrEveryoneIsWrittenAsAGraph() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            pick(window, "As", KeyCode.G);
            assertThat(window.says("Those shown")).isFalse();
            Document everyone = parsed(save(window, "network.graphml"));
            assertThat(everyone.getElementsByTagName("node").getLength()).isEqualTo(312);
            int edges = everyone.getElementsByTagName("edge").getLength();
            window.robot.clickOn(window.all(".network-map-deeds .button").getFirst());
            window.await(() -> window.shows(".network-replay"));
            window.press(KeyCode.SPACE);
            window.press(KeyCode.HOME);
            for (int year = 0; year < 25; year++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            window.await(() -> window.textOf(".network-replay-sentence").startsWith("September 2017"));
            ask(window);
            pick(window, "As", KeyCode.T);
            window.await(() -> window.says("Those shown"));
            long lines = Files.readAllLines(save(window, "shown.csv")).size();
            assertThat(lines).isBetween(2L, (long) edges);
            ask(window);
            pick(window, "People", KeyCode.E);
            assertThat(Files.readAllLines(save(window, "all.csv"))).hasSize(edges + 1);
        }
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndAnotherPlaceMayBeChosen() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            window.target = Optional.of(folder.resolve("nowhere").resolve("network.png"));
            window.robot.clickOn("Save as…");
            window.await(
                    () -> window.says(window.target.orElseThrow() + " cannot be written: there is no such folder."));
            window.await(() -> window.shows(".export-dialog"));
            save(window, "network.png");
            assertThat(names()).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aLongWritingIsStoppedAndLeavesNothing() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            var sides = window.all(".export-field");
            window.robot.interact(() -> sides.forEach(side -> ((TextInputControl) side).setText("16384")));
            Path file = folder.resolve("huge.png");
            window.target = Optional.of(file);
            window.robot.clickOn("Save as…");
            window.await(() -> window.says("Writing the file"));
            window.robot.clickOn("Cancel");
            window.await(() -> window.says("Stopped. No file was written."));
            assertThat(names()).noneMatch(name -> name.startsWith("huge") || name.endsWith(".part"));
        }
    }
}
