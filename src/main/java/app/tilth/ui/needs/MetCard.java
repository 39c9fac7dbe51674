package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How a need ended: when it was met, what it came to and what it took. */
final class MetCard extends VBox {
    MetCard(NeedPage need, NeedPage.Met met, NeedDeeds deeds) {
        getStyleClass().addAll("card", "met-card");
        var when = new Label(met.when(), Icon.of(Feather.CHECK, 16));
        when.getStyleClass().addAll("lead-strong", "met-when");
        getChildren().add(when);
        if (!met.outcome().isEmpty()) {
            getChildren().add(Wrapped.of(met.outcome(), "lead"));
        }
        met.took().forEach(sentence -> getChildren().add(Wrapped.of(sentence, "body", "muted")));
        var reopen = new ActionButton(Weight.PLAIN, TEXTS.get("reopen"), () -> deeds.reopen(need));
        reopen.setId("need-reopen");
        var row = new HBox(reopen);
        row.getStyleClass().add("met-buttons");
        getChildren().add(row);
    }
}
