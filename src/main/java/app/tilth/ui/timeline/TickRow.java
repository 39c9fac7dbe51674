package app.tilth.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The words of a scale in a row, as many as have room; they stay where they are and say something else. */
final class TickRow extends Region {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double GAP = 6;

    private final List<Label> words = new ArrayList<>();

    TickRow() {
        getStyleClass().add("timeline-ticks");
        setMouseTransparent(true);
    }

    void show(TimeScale scale, List<TimeScale.Tick> ticks) {
        double free = 0;
        int at = 0;
        for (TimeScale.Tick tick : ticks) {
            if (at == words.size()) {
                add();
            }
            Label label = words.get(at);
            label.setText(tick.words());
            label.pseudoClassStateChanged(STRONG, tick.strong());
            double width = Math.ceil(label.prefWidth(-1));
            double left = Math.max(0, scale.x(tick.day()));
            if (left >= free && left + width <= scale.width()) {
                label.resizeRelocate(left, 0, width, label.prefHeight(-1));
                label.setVisible(true);
                free = left + width + GAP;
                at++;
            }
        }
        for (Label unused : words.subList(at, words.size())) {
            unused.setVisible(false);
        }
    }

    private void add() {
        var label = new Label();
        label.getStyleClass().add("timeline-tick");
        label.setManaged(false);
        words.add(label);
        getChildren().add(label);
        label.applyCss();
    }
}
