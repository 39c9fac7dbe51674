package app.tilth.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A row of words of which one is chosen, each with room for a count; left and right go to the next. */
public final class TabStrip extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Button> tabs = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private final IntConsumer chosen;
    private int current;

    /**
     * @param chosen is told the place of the tab, from 0
     */
    public TabStrip(List<String> words, IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        words.forEach(this::add);
        mark();
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void add(String word) {
        int index = tabs.size();
        var text = new Label(word);
        text.getStyleClass().add("tab-text");
        var count = new Label();
        count.getStyleClass().add("tab-count");
        var content = new HBox(text, count);
        content.getStyleClass().add("tab-content");
        content.setMouseTransparent(true);
        var tab = new Button(word, content);
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.getStyleClass().add("tab-word");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> choose(index));
        tabs.add(tab);
        counts.add(count);
        getChildren().add(tab);
    }

    /** Shows how many a tab holds; none are not shown. */
    public void setCount(int tab, int many) {
        counts.get(tab).setText(many == 0 ? "" : Integer.toString(many));
    }

    public void choose(int tab) {
        current = tab;
        mark();
        chosen.accept(tab);
    }

    /** Puts the focus on the chosen tab. */
    public void begin() {
        Focus.take(tabs.get(current));
    }

    private void mark() {
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).pseudoClassStateChanged(SELECTED, i == current);
        }
    }

    private void onKey(KeyEvent event) {
        int to = switch (event.getCode()) {
            case LEFT -> current - 1;
            case RIGHT -> current + 1;
            default -> -1;
        };
        if (to >= 0 && to < tabs.size() && !event.isAltDown() && tabs.stream().anyMatch(Button::isFocused)) {
            choose(to);
            begin();
            event.consume();
        }
    }
}
