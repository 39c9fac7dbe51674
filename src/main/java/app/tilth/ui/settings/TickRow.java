package app.tilth.ui.settings;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Something that is so or not, with what that means beneath. */
final class TickRow extends VBox {
    private final CheckBox tick;
    private final Label detail = SettingRow.detail("muted");

    TickRow(String name, String id, Consumer<Boolean> deed) {
        tick = tick(name, id, deed);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        detail.getStyleClass().add("tick-detail");
        getStyleClass().addAll("setting-row", "tick-row");
        getChildren().addAll(tick, detail);
    }

    /** A box to tick that tells what the user made it. */
    static CheckBox tick(String name, String id, Consumer<Boolean> deed) {
        var box = new CheckBox(name);
        box.getStyleClass().add("tick");
        box.setId(id);
        box.setOnAction(_ -> deed.accept(box.isSelected()));
        return box;
    }

    TickRow meaning(String sentence) {
        detail.setText(sentence);
        tick.setAccessibleHelp(sentence);
        return this;
    }

    void show(boolean on, boolean possible) {
        tick.setSelected(on);
        tick.setDisable(!possible);
    }
}
