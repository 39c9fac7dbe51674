package app.tilth.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card with a title, a word at its right, and rows beneath. */
public final class SectionCard extends VBox {
    private static final PseudoClass LEADING_ON = PseudoClass.getPseudoClass("leading-on");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Label aside = new Label();
    private final VBox rows = new VBox();

    public SectionCard(String title) {
        getStyleClass().addAll("card", "section-card");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        aside.getStyleClass().add("section-aside");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        rows.getStyleClass().add("section-rows");
        getChildren().addAll(new HBox(heading, gap, aside), rows);
    }

    public SectionCard aside(String words) {
        aside.setText(words);
        return this;
    }

    /** Puts a button where the word at the right is; none where there is nothing to say. */
    public SectionCard aside(String words, Runnable go) {
        aside.setText("");
        aside.pseudoClassStateChanged(LEADING_ON, !words.isEmpty());
        aside.setGraphic(words.isEmpty() ? null : new ActionButton(ActionButton.Weight.LINK, words, go).compact());
        return this;
    }

    /** Shows rows in place of those before; the last carries the pseudo-class {@code last}. */
    public void show(Node... nodes) {
        // Taking nodes out and in again would lose the focus.
        if (!rows.getChildren().equals(List.of(nodes))) {
            rows.getChildren().setAll(nodes);
        }
        for (var i = 0; i < nodes.length; i++) {
            nodes[i].pseudoClassStateChanged(LAST, i == nodes.length - 1);
        }
    }
}
