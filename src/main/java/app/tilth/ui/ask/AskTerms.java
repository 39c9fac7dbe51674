package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Warmth;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.ChoiceMenu;
import app.tilth.ui.control.WarmthGlyph;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What is asked for: its kind, how much it is, and the need it is for, each a word with a menu. */
final class AskTerms {
    private static final double WIDEST_NEED = 360;

    private final AskViewModel model;
    private final Button need = new Button();
    private final ActionButton kind;
    private final ActionButton size;

    AskTerms(AskViewModel model) {
        this.model = model;
        need.getStyleClass().add("ask-need");
        need.setId("ask-need");
        need.setMnemonicParsing(false);
        need.setMaxWidth(WIDEST_NEED);
        need.setTextOverrun(OverrunStyle.ELLIPSIS);
        need.setOnAction(_ -> needs());
        kind = term("ask-kind", this::kinds);
        size = term("ask-size", this::sizes);
        model.askProperty().subscribe(_ -> show());
        model.needsProperty().subscribe(_ -> show());
    }

    private static ActionButton term(String id, Runnable menu) {
        var button = new ActionButton(Weight.QUIET, "", menu)
                .trailing(Feather.CHEVRON_DOWN)
                .compact();
        button.setId(id);
        return button;
    }

    /** Stands beside the title. */
    Button need() {
        return need;
    }

    /** Stand beside the words. */
    List<ActionButton> kindAndSize() {
        return List.of(kind, size);
    }

    private void show() {
        Ask ask = model.askProperty().get();
        Optional<Needed> of = model.need();
        need.setText(of.map(Needed::title).orElseGet(() -> TEXTS.get("need.none")));
        need.setAccessibleText(
                of.map(needed -> TEXTS.get("need.spoken", needed.title())).orElseGet(() -> TEXTS.get("need.choose")));
        need.setTooltip(of.map(needed -> new Tooltip(needed.title())).orElse(null));
        need.setGraphic(WarmthGlyph.of(Warmth.THRIVING, 13));
        need.getStyleClass().remove("ask-need-none");
        if (of.isEmpty()) {
            need.getStyleClass().add("ask-need-none");
        }
        kind.setText(TEXTS.get("kind." + ask.kind()));
        kind.setAccessibleText(TEXTS.get("kind.spoken", kind.getText()));
        size.setText(TEXTS.get("size." + ask.size()));
        size.setAccessibleText(TEXTS.get("size.spoken", size.getText()));
    }

    private void needs() {
        List<Needed> needs = model.needsProperty().get();
        var menu = new ChoiceMenu(TEXTS.get(needs.isEmpty() ? "need.empty" : "need.choose"));
        needs.forEach(needed ->
                menu.offer(needed.title(), () -> model.change(asked -> asked.forNeed(Optional.of(needed.id())))));
        if (!needs.isEmpty()) {
            menu.line();
        }
        menu.offer(TEXTS.get("need.nothing"), () -> model.change(asked -> asked.forNeed(Optional.empty())))
                .show(need);
    }

    private void kinds() {
        var menu = new ChoiceMenu(TEXTS.get("kind"));
        for (Kind one : Kind.values()) {
            menu.offer(TEXTS.get("kind." + one), () -> model.change(asked -> asked.of(one)));
        }
        menu.show(kind);
    }

    private void sizes() {
        var menu = new ChoiceMenu(TEXTS.get("size"));
        for (Size one : Size.values()) {
            menu.offer(TEXTS.get("size." + one), () -> model.change(asked -> asked.of(one)));
        }
        menu.show(size);
    }
}
