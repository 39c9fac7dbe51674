package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.model.SuggestionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The kinds of suggestion that can come up, each with when it does. */
final class KindTicks extends VBox {
    private final SettingsViewModel model;
    private final Map<SuggestionKind, CheckBox> ticks = new EnumMap<>(SuggestionKind.class);

    KindTicks(SettingsViewModel model) {
        this.model = model;
        getStyleClass().add("kind-ticks");
    }

    void show(SettingsPage page) {
        if (!List.copyOf(ticks.keySet()).equals(page.kinds())) {
            ticks.clear();
            getChildren().setAll(page.kinds().stream().map(this::line).toList());
        }
        ticks.forEach((kind, tick) -> tick.setSelected(page.wanted().kinds().contains(kind)));
    }

    private HBox line(SuggestionKind kind) {
        CheckBox tick = TickRow.tick(TEXTS.get("kind." + kind), "kind-" + kind, on -> model.want(kind, on));
        tick.setMinWidth(Region.USE_PREF_SIZE);
        Label when = SettingRow.detail("muted");
        when.setText(TEXTS.get("kind." + kind + ".when"));
        when.setOnMouseClicked(_ -> tick.fire());
        HBox.setHgrow(when, Priority.ALWAYS);
        tick.setAccessibleHelp(when.getText());
        ticks.put(kind, tick);
        var line = new HBox(tick, when);
        line.getStyleClass().add("kind-line");
        return line;
    }
}
