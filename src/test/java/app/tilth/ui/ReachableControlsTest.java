package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the keyboard reaches has a name to be spoken, and its buttons are high enough to be hit. */
class ReachableControlsTest {
    private static final double LEAST_HEIGHT = 26;

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void inTheViewsOfANetwork() throws Exception {
        try (var window = new SampleWindow(folder)) {
            check(window, "Today");
            window.press(KeyCode.S);
            window.await(() -> window.shows(".choices"));
            check(window, "Today’s choices");
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.await(() -> window.shows(".people-table .table-row-cell"));
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows(".bulk-bar"));
            check(window, "People");
            window.robot.interact(window.all("#bulk-tag").getFirst()::requestFocus);
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows(".dialog-card"));
            check(window, "tagging");
            window.press(KeyCode.ESCAPE);

            window.jump("dele");
            window.await(() -> window.place() instanceof Place.Person && window.says("Before you ask"));
            for (Node tab : window.all(".tab-strip .tab-word")) {
                window.robot.clickOn(tab);
                window.await(() -> true);
                check(window, "Person");
            }

            window.press(KeyCode.B);
            window.await(() -> window.shows(".ask-landing:filled"));
            window.type("Hope you are well. Any help is appreciated.");
            window.await(() -> window.shows(".ask-warning") && window.shows(".ask-giving"));
            check(window, "before you ask");
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".ask-check"));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.await(() -> window.place() instanceof Place.Timeline && window.shows(".happening-list"));
            check(window, "Timeline");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.await(
                    () -> window.shows("#insight-warmth .warmth-day") && window.shows("#insight-reach .person-dots"));
            check(window, "Insights");
            window.robot.interact(window.all("#insight-harvest .insight-menu").getFirst()::requestFocus);
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows(".context-menu"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.await(() -> window.shows(".insight-table .table-row-cell"));
            check(window, "an insight as a list");
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.await(() -> window.shows(".network-bridge"));
            window.press(KeyCode.SLASH);
            window.type("dele");
            window.await(() -> window.shows(".people-offer"));
            window.press(KeyCode.ENTER);
            window.await(() -> window.shows(".network-looked-card"));
            window.press(KeyCode.P);
            window.await(() -> window.shows(".path-panel"));
            check(window, "Network");
            window.await(() -> window.shows(".network-name") && window.shows(".network-group-row"));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SPACE);
            window.await(() -> window.shows(".network-looked-card"));
            check(window, "Network");
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.await(() -> window.shows(".roster .table-row-cell"));
            check(window, "Network as a list");
            window.press(KeyCode.CONTROL, KeyCode.L);

            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.await(() -> window.shows("#how-many"));
            check(window, "Settings");

            window.press(KeyCode.CONTROL, KeyCode.N);
            window.await(() -> window.shows("#capture-line"));
            window.type("coffee with Dele yesterday, gave him a book");
            window.await(() -> window.shows(".chip-gave"));
            check(window, "capture");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.await(() -> window.shows(".palette-row"));
            check(window, "the search");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void atTheFirstStart() throws Exception {
        try (var window = new SampleWindow(folder.resolve("new.tilth"), ".beginning")) {
            check(window, "Welcome");
            window.robot.clickOn("Name them");
            window.await(() -> window.shows(".dialog-card"));
            check(window, "naming five");
        }
        assertThat(wrong).isEmpty();
    }

    private void check(SampleWindow window, String view) {
        window.robot.interact(() -> walk(window.stage().getScene().getRoot(), (node, labels) -> {
            if (isNameless(node, labels)) {
                wrong.add(view + ": no name on " + node);
            }
            if (node instanceof ButtonBase && node.getLayoutBounds().getHeight() < LEAST_HEIGHT) {
                wrong.add(view + ": " + node.getLayoutBounds().getHeight() + " high is " + node);
            }
        }));
    }

    private static boolean isNameless(Node node, List<Label> labels) {
        return Stream.concat(
                        Stream.ofNullable(node.getAccessibleText()),
                        Stream.concat(
                                node instanceof Labeled own ? Stream.ofNullable(own.getText()) : Stream.empty(),
                                labels.stream()
                                        .filter(label -> node.equals(label.getLabelFor()))
                                        .map(Label::getText)))
                .allMatch(String::isBlank);
    }

    private static void walk(Parent root, BiConsumer<Node, List<Label>> each) {
        List<Node> seen = new ArrayList<>();
        gather(root, seen);
        List<Label> labels = seen.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
        seen.stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                // What only scrolls is passed over by those who listen.
                .filter(node -> !(node instanceof ScrollPane))
                .forEach(node -> each.accept(node, labels));
    }

    private static void gather(Node node, List<Node> seen) {
        if (node.isVisible()) {
            seen.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, seen));
            }
        }
    }
}
