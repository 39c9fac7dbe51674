package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.PersonName;
import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before you ask has room for everyone: long names, many people and large text stay in the dialog and beside one another. */
class AskRoomFlowTest {
    private static final String WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    private static final List<String> NAMES = List.of(
            WORD + WORD + " " + WORD,
            "Wilhelmina Alexandra Theodora Konstantina von und zu Hohenstein-Wittelsbach-Rautenberg",
            "نورالدينعبدالرحمنبنمحمدالعبدالعزيزالسليمان القحطاني",
            "電".repeat(120));

    /** What is cut off keeps at least so much, in pixels. */
    private static final double LEAST_LEFT = 60;

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    private Path named() throws Exception {
        Path file = folder.resolve("names.tilth");
        try (Workspace workspace = Workspace.open(file, SampleWindow.NOON)) {
            workspace.run(new AddPeople(NAMES, Circle.CLOSE));
        }
        return file;
    }

    @Test
    void longNamesStayInTheDialog() throws Exception {
        try (var window = new SampleWindow(named(), ".suggestion")) {
            for (Look.Text size : Look.Text.values()) {
                window.resize(size == Look.Text.LARGER ? 1120 : 1440, size == Look.Text.LARGER ? 720 : 900);
                window.jump("text size " + size.name().toLowerCase(Locale.ROOT));
                window.await(() -> window.wiring.window().memory().look().text() == size);
                window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
                window.await(() -> window.shows(".people-table .table-row-cell"));
                window.press(KeyCode.CONTROL, KeyCode.A);
                window.press(KeyCode.B);
                window.await(() -> window.shows(".ask-landing:filled"));
                check(window, size + ", nothing written");
                window.robot.interact(() -> window.all("#ask-text").getFirst().requestFocus());
                window.type("Hi {first name}, hope you are well. " + WORD + WORD + " Any help is appreciated.");
                window.await(() -> window.shows(".ask-warning"));
                check(window, size + ", generic");
                fire(window, "#ask-separately");
                window.await(() -> window.shows("#ask-together"));
                check(window, size + ", each");
                fire(window, "#ask-together");
                window.press(KeyCode.ESCAPE);
                window.await(() -> !window.shows(".ask-check"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whetherItWasSentIsAskedInTheDialog() throws Exception {
        try (var window = new SampleWindow(renamed(), ".suggestion")) {
            window.resize(1120, 720);
            window.jump("text size larger");
            window.await(() -> window.wiring.window().memory().look().text() == Look.Text.LARGER);
            window.jump(NAMES.getFirst().substring(0, 12));
            window.await(() -> window.place() instanceof Place.Person);
            window.press(KeyCode.B);
            window.await(() -> window.shows(".ask-landing:filled"));
            for (String name : NAMES.subList(1, NAMES.size())) {
                fire(window, "#ask-add");
                window.type(name.substring(0, 12));
                window.await(() -> window.shows(".people-offer"));
                window.press(KeyCode.ENTER);
                window.await(() -> !window.shows(".people-offer"));
            }
            window.robot.interact(() -> window.all("#ask-text").getFirst().requestFocus());
            window.type("A word about the Oslo group?");
            window.await(() ->
                    !window.onScreen(() -> window.all("#ask-write").getFirst().isDisabled()));
            check(window, "judged");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await(() -> window.shows("#ask-sent"));
            check(window, "sent");
        }
        assertThat(wrong).isEmpty();
    }

    /** The sample network, in which some of those you are closest to have long names. */
    private Path renamed() throws Exception {
        Path file = folder.resolve("renamed.tilth");
        try (Workspace workspace = Workspace.open(file, SampleWindow.NOON)) {
            workspace.run(TakeNetwork.sample(SampleWindow.DAY));
            List<String> close = List.of("Samira Osei", "Priya Raman", "Venla", "Zainab");
            for (int i = 0; i < close.size(); i++) {
                PersonName name = PersonName.of(NAMES.get(i));
                long person = workspace
                        .knowledge()
                        .directory()
                        .matching(close.get(i), 1)
                        .getFirst()
                        .id();
                workspace.run(new ChangePeople(
                        List.of(person), "name", one -> one.change().name(name).build()));
            }
        }
        return file;
    }

    private static void fire(SampleWindow window, String button) {
        window.robot.interact(() -> ((Button) window.all(button).getFirst()).fire());
    }

    private void check(SampleWindow window, String when) {
        List<Node> dialogs = window.all(".ask-check");
        assertThat(dialogs).hasSize(1);
        window.robot.interact(() -> {
            Node dialog = dialogs.getFirst();
            Bounds all = dialog.localToScene(dialog.getLayoutBounds());
            if (all.getMinY() < 0 || all.getMaxY() > window.stage().getScene().getHeight()) {
                wrong.add(when + ": the dialog is higher than the window");
            }
            walk(when, dialog, all);
        });
    }

    /** Nothing reaches past what it is in from side to side, and nothing beside it is covered. */
    private void walk(String when, Node node, Bounds all) {
        if (!node.isVisible() || node.getLayoutBounds().getWidth() == 0) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMaxX() > all.getMaxX() + 1 || bounds.getMinX() < all.getMinX() - 1) {
            wrong.add(when + ": reaches past the edge: " + node);
        }
        if (node instanceof Labeled words && words.isTextTruncated() && bounds.getWidth() < LEAST_LEFT) {
            wrong.add(when + ": nothing is left of the words: " + words);
        }
        if (node instanceof HBox row) {
            double end = all.getMinX();
            for (Node part : row.getChildren()) {
                if (part.isVisible() && part.isManaged()) {
                    Bounds there = part.localToScene(part.getLayoutBounds());
                    if (there.getMinX() < end - 1) {
                        wrong.add(when + ": covers what is beside it: " + part);
                    }
                    end = there.getMaxX();
                }
            }
            if (end > bounds.getMaxX() + 1) {
                wrong.add(when + ": is pushed out of its row: " + row);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(when, child, all));
        }
    }
}
