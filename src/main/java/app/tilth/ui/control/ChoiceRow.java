package app.tilth.ui.control;

import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.words.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What something is narrowed to: its name at the left, at the right what holds now, which opens what may be chosen. */
public final class ChoiceRow extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double WIDEST = 118;

    private final String name;
    private final ActionButton value;

    /**
     * @param id of what takes the focus
     * @param open opens what may be chosen beside a node
     */
    public ChoiceRow(String name, String id, Consumer<Node> open) {
        this.name = name;
        getStyleClass().add("choice-row");
        var label = new Label(name);
        label.getStyleClass().add("body");
        label.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        value = new ActionButton(Weight.QUIET, "", () -> {})
                .compact()
                .atMost(WIDEST)
                .trailing(Feather.CHEVRON_DOWN);
        value.setMinWidth(0);
        value.setId(id);
        value.setOnAction(_ -> open.accept(value));
        getChildren().setAll(label, gap, value);
    }

    /**
     * @param narrows whether it is other than all
     */
    public void show(String holds, boolean narrows) {
        value.setText(holds);
        value.setAccessibleText(Texts.get("choice.spoken", name, holds));
        value.pseudoClassStateChanged(ON, narrows);
    }
}
