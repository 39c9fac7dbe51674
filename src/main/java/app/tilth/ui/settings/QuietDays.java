package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.words.Dates;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The days of a week, of which some are quiet. */
final class QuietDays extends FlowPane {
    /** As much as seven take in a row, in pixels; with larger text they go into two. */
    private static final double ROW = 560;

    private final SettingsViewModel model;
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);

    QuietDays(SettingsViewModel model) {
        this.model = model;
        getStyleClass().add("quiet-days");
        setPrefWrapLength(ROW);
    }

    void show(SettingsPage page) {
        if (days.isEmpty()) {
            page.week().forEach(day -> getChildren().add(days.computeIfAbsent(day, this::toggle)));
        }
        days.forEach(
                (day, toggle) -> toggle.setSelected(page.wanted().quietDays().contains(day)));
    }

    private ToggleButton toggle(DayOfWeek day) {
        var toggle = new ToggleButton(Dates.shortWeekday(day));
        toggle.getStyleClass().add("filter");
        toggle.setId("quiet-" + day);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(TEXTS.get("quiet.day", Dates.weekday(day)));
        toggle.setOnAction(_ -> model.keepQuiet(day, toggle.isSelected()));
        return toggle;
    }
}
