package app.tilth.ui.network;

import app.tilth.suggest.Bridge;
import app.tilth.ui.control.Avatar;
import app.tilth.workspace.BridgeLine;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Someone who joins two groups: who they are, what they are worth there, and the groups by their colours. */
final class BridgeRow extends HBox {
    private static final int PICTURE = 28;

    /**
     * @param look looks at a person in the picture
     */
    BridgeRow(BridgeLine line, LongConsumer look) {
        long person = line.bridge().person();
        var name = new Label(line.name());
        name.getStyleClass().add("name");
        var sentence = new Label(line.words());
        sentence.getStyleClass().addAll("detail", line.soon() ? "clay" : "muted");
        String said = Stream.of(line.words(), line.more())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
        sentence.setTooltip(new Tooltip(said));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var words = new VBox(new HBox(name, groups(line.bridge())), sentence);
        words.getStyleClass().add("side-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("side-row", "network-bridge");
        setId("bridge-" + person);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(line.name() + ". " + said);
        getChildren().setAll(new Avatar(person, line.name(), PICTURE), words);
        setOnMouseClicked(_ -> {
            requestFocus();
            look.accept(person);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (List.of(KeyCode.ENTER, KeyCode.SPACE).contains(event.getCode())) {
                look.accept(person);
                event.consume();
            }
        });
    }

    private static Node groups(Bridge bridge) {
        var line = new Region();
        line.getStyleClass().add("network-joint");
        var both = new HBox(dot(bridge.group()), line, dot(bridge.other()));
        both.getStyleClass().add("network-joined");
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private static Region dot(int group) {
        var dot = new Region();
        dot.getStyleClass().addAll("network-dot", style(group));
        return dot;
    }

    private static String style(int group) {
        if (group == Bridge.YOU) {
            return "network-you";
        }
        return group < Palette.GROUPS ? "network-group-" + group : "network-other";
    }
}
