package app.tilth.ui.settings;

import app.tilth.model.SuggestionKind;
import app.tilth.workspace.Preferences;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;

/**
 * What the settings show.
 *
 * @param kinds of suggestion that can come up
 * @param canTry whether a notice can be shown to try it out
 * @param file where everything is kept
 * @param week the days of a week as they are counted here
 */
public record SettingsPage(
        Preferences wanted,
        List<SuggestionKind> kinds,
        LoginStart login,
        boolean canTry,
        Path file,
        List<DayOfWeek> week) {
    public SettingsPage {
        kinds = List.copyOf(kinds);
        week = List.copyOf(week);
    }

    SettingsPage with(Preferences changed) {
        return new SettingsPage(changed, kinds, login, canTry, file, week);
    }

    SettingsPage with(LoginStart changed) {
        return new SettingsPage(wanted, kinds, changed, canTry, file, week);
    }
}
