package app.tilth.ui.needs;

import javafx.scene.control.CheckBox;

/** One small thing of the plan, with a ring that is ticked when it is done. */
final class PlanTick extends CheckBox {
    PlanTick(NeedPage need, Plan.Thing thing, NeedDeeds deeds) {
        super(thing.words());
        getStyleClass().addAll("plan-tick", "need-row");
        setId("plan-" + thing.key());
        setWrapText(true);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setSelected(thing.done());
        setOnAction(_ -> deeds.tick(need, thing, isSelected()));
    }
}
