package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What could be given first, a row for each with a button that puts it on Today; + does so by key. */
final class GivingList extends VBox {
    private static final int PICTURE = 24;
    /** More would not be given before asking. */
    private static final int MOST = 8;

    private final AskViewModel model;
    private List<Giving> shown = List.of();

    GivingList(AskViewModel model) {
        this.model = model;
        getStyleClass().add("ask-givings");
    }

    void show(List<Giving> givings) {
        if (givings.equals(shown)) {
            return;
        }
        shown = givings;
        int focused = focusedRow();
        getChildren().setAll(givings.stream().limit(MOST).map(this::row).toList());
        Sight.style(this);
        if (focused >= 0) {
            focus(focused);
        }
    }

    private int focusedRow() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).lookupAll(".button").stream().anyMatch(Node::isFocused)) {
                return i;
            }
        }
        return -1;
    }

    /** What was just put on Today has no button any more: the next one takes the focus. */
    private void focus(int row) {
        List<Node> buttons = lookupAll(".button").stream().toList();
        if (!buttons.isEmpty()) {
            long before = getChildren().stream()
                    .limit(row)
                    .filter(other -> other.lookup(".button") != null)
                    .count();
            buttons.get((int) Math.min(before, buttons.size() - 1)).requestFocus();
        }
    }

    private HBox row(Giving giving) {
        var words = new Label(giving.text());
        words.getStyleClass().add("body");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var minutes = new Label(
                giving.planned()
                        ? TEXTS.get("first.planned")
                        : giving.step().minutes() > 0
                                ? TEXTS.get("first.minutes", giving.step().minutes())
                                : "");
        minutes.getStyleClass().addAll("detail", "muted");
        minutes.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(
                new Avatar(giving.person(), giving.name(), PICTURE),
                words,
                minutes,
                giving.planned() ? tick() : plus(giving));
        row.getStyleClass().add("ask-giving");
        return row;
    }

    private static Node tick() {
        var tick = new HBox(Icon.of(Feather.CHECK, 16));
        tick.getStyleClass().add("ask-planned");
        return tick;
    }

    private ActionButton plus(Giving giving) {
        var plus = ActionButton.ofIcon(Feather.PLUS, TEXTS.get("first.add", giving.text()), () -> model.give(giving));
        plus.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PLUS
                    || event.getCode() == KeyCode.ADD
                    || event.getText().equals("+")) {
                model.give(giving);
                event.consume();
            }
        });
        return plus;
    }
}
