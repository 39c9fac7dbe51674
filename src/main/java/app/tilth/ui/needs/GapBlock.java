package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Something sought that nobody is known for: who might know, and that it may not be needed. */
final class GapBlock extends VBox {
    GapBlock(NeedPage need, Gap gap, NeedDeeds deeds) {
        getStyleClass().add("gap-block");
        var buttons = new FlowPane();
        buttons.getStyleClass().add("gap-buttons");
        gap.askable().stream()
                .limit(1)
                .forEach(knower -> buttons.getChildren()
                        .add(new ActionButton(Weight.SOFT, TEXTS.get("gap.ask", knower.call()), () -> deeds.ask(knower))
                                .leading(Feather.MESSAGE_CIRCLE)
                                .compact()));
        buttons.getChildren()
                .add(new ActionButton(Weight.PLAIN, TEXTS.get("gap.drop"), () -> deeds.drop(need, gap)).compact());
        getChildren().setAll(Wrapped.of(gap.title(), "lead-strong"), Wrapped.of(gap.hint(), "body", "muted"), buttons);
    }
}
