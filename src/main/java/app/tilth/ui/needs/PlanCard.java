package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The planting calendar: small things month by month, in four seasons. */
final class PlanCard extends VBox {
    PlanCard(NeedPage need, NeedDeeds deeds) {
        getStyleClass().addAll("card", "plan-card");
        var title = Wrapped.line(TEXTS.get("plan"), "name");
        title.setMinWidth(USE_PREF_SIZE);
        var lead = Wrapped.of(need.plan().lead(), "detail", "muted");
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        var heading = new HBox(title, lead);
        heading.getStyleClass().add("plan-heading");
        if (need.plan().hasNow()) {
            var go = new ActionButton(Weight.LINK, TEXTS.get("plan.today"), () -> deeds.bringToToday(need)).compact();
            go.setId("plan-today");
            heading.getChildren().add(go);
        }
        getChildren().add(heading);
        if (!need.plan().months().isEmpty()) {
            getChildren().add(new PlanGrid(need, deeds));
        }
    }
}
