package app.tilth.ui.needs;

import javafx.scene.control.CheckBox;

/** One small thing of the plan, with a ring that is ticked when it is done; what was done is taken back by undo alone. */
final class PlanTick extends CheckBox {
    PlanTick(NeedPage need, Plan.Thing thing, NeedDeeds deeds) {
        super(thing.words());
        getStyleClass().addAll("plan-tick", "need-row");
        setId("plan-" + thing.key());
        setWrapText(true);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setSelected(thing.done());
        setOnAction(_ -> {
            // The tick comes with the plan that knows of it: a dialog that was left has done nothing.
            setSelected(thing.done());
            if (!thing.done()) {
                deeds.done(need, thing);
            }
        });
    }
}
