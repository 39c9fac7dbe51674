package app.tilth.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A short list to pick one from, by key, by arrows and Enter, or by mouse. */
public final class Choices<T> extends VBox {
    private final List<Choice<T>> choices;
    private final Consumer<T> chosen;

    /**
     * One line of the list.
     *
     * @param aside said at the right, quieter; may be empty
     */
    public record Choice<T>(T value, String text, String aside, KeyCode key) {}

    /**
     * @param chosen is told once, after which the list is to be closed
     */
    public Choices(String title, List<Choice<T>> choices, Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        getStyleClass().addAll("floating-panel", "choices");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        choices.forEach(choice -> getChildren().add(row(choice)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private HBox row(Choice<T> choice) {
        var text = new Label(choice.text());
        var aside = new Label(choice.aside());
        aside.getStyleClass().add("choice-aside");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(text, gap, aside, new KeyCap(choice.key()));
        row.getStyleClass().add("choice");
        row.setFocusTraversable(true);
        row.setAccessibleText(choice.text() + " " + choice.aside());
        row.setAccessibleRole(AccessibleRole.MENU_ITEM);
        row.setOnMouseClicked(_ -> chosen.accept(choice.value()));
        row.setOnMouseEntered(_ -> row.requestFocus());
        return row;
    }

    private void onKey(KeyEvent event) {
        var at = focused();
        switch (event.getCode()) {
            case UP -> focus(at - 1);
            case DOWN -> focus(at + 1);
            case HOME -> focus(0);
            case END -> focus(choices.size() - 1);
            case ENTER, SPACE -> chosen.accept(choices.get(Math.max(0, at)).value());
            default -> {
                if (event.isShortcutDown() || event.isAltDown()) {
                    return;
                }
                var picked = choices.stream()
                        .filter(choice -> choice.key() == event.getCode())
                        .findFirst();
                if (picked.isEmpty()) {
                    return;
                }
                chosen.accept(picked.get().value());
            }
        }
        event.consume();
    }

    private int focused() {
        for (var i = 0; i < choices.size(); i++) {
            if (getChildren().get(i + 1).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int index) {
        getChildren().get(Math.floorMod(index, choices.size()) + 1).requestFocus();
    }
}
