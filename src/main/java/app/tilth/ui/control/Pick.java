package app.tilth.ui.control;

import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A few words of which one holds: by the arrows, by a first letter, or by mouse. One stop for Tab. */
public final class Pick<E> extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** As much as a row of a dialog usually holds, in pixels. */
    private static final double ROW = 470;

    private final String meaning;
    private final List<E> options;
    private final List<Label> labels = new ArrayList<>();
    private final Consumer<E> chosen;
    private int at = -1;

    /**
     * @param meaning what is chosen, for who cannot see it
     */
    public Pick(String meaning, List<E> options, Function<E, String> words, Consumer<E> chosen) {
        this.meaning = meaning;
        this.options = List.copyOf(options);
        this.chosen = chosen;
        getStyleClass().add("pick");
        setPrefWrapLength(ROW);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        for (int i = 0; i < options.size(); i++) {
            int index = i;
            var label = new Label(words.apply(options.get(i)));
            label.getStyleClass().add("pick-option");
            label.setMinWidth(USE_PREF_SIZE);
            label.setOnMousePressed(_ -> {
                requestFocus();
                choose(index);
            });
            labels.add(label);
        }
        getChildren().setAll(labels);
        setOnKeyPressed(this::onKey);
    }

    /** With a picture before each word. */
    public Pick<E> icons(Function<E, Node> icon) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setGraphic(icon.apply(options.get(i)));
        }
        return this;
    }

    /** Shows what holds without telling anyone. */
    public void show(E option) {
        at = options.indexOf(option);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
        setAccessibleText(
                at < 0
                        ? meaning
                        : Texts.get("pick.spoken", meaning, labels.get(at).getText()));
    }

    /** No wider than all of them in a row: the pane itself would take the length at which it wraps. */
    @Override
    protected double computePrefWidth(double height) {
        double row = labels.stream()
                        .mapToDouble(label -> snapSizeX(label.prefWidth(-1)))
                        .sum()
                + snapSpaceX(getHgap()) * (labels.size() - 1);
        return Math.min(super.computePrefWidth(height), snappedLeftInset() + row + snappedRightInset());
    }

    private void choose(int index) {
        show(options.get(index));
        chosen.accept(options.get(index));
    }

    private void onKey(KeyEvent event) {
        int size = options.size();
        switch (event.getCode()) {
            case LEFT, UP -> choose(Math.floorMod(at - 1, size));
            case RIGHT, DOWN -> choose(Math.floorMod(at + 1, size));
            case HOME -> choose(0);
            case END -> choose(size - 1);
            default -> {
                if (event.isShortcutDown() || event.isAltDown() || !byLetter(event.getText())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean byLetter(String typed) {
        String letter = typed.toLowerCase(Locale.ROOT);
        for (int step = 1; step <= options.size(); step++) {
            int index = Math.floorMod(at + step, options.size());
            if (!letter.isBlank()
                    && labels.get(index).getText().toLowerCase(Locale.ROOT).startsWith(letter)) {
                choose(index);
                return true;
            }
        }
        return false;
    }
}
