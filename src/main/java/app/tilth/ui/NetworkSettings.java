package app.tilth.ui;

import app.tilth.desktop.LoginStartProblem;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.settings.LoginStart;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.settings.SettingsPage;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.Workspace;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is wanted of the open network, and of the computer it is on. */
final class NetworkSettings implements SettingsDesk {
    private final OpenNetwork network;
    private final Supplier<Optional<app.tilth.desktop.LoginStart>> login;
    private final Supplier<Optional<BooleanSupplier>> notice;

    /**
     * @param login how the computer is told to start Tilth at login, where it can be
     * @param notice shows a notice of today and says whether the desktop took it, where that can be asked
     */
    NetworkSettings(
            OpenNetwork network,
            Supplier<Optional<app.tilth.desktop.LoginStart>> login,
            Supplier<Optional<BooleanSupplier>> notice) {
        this.network = network;
        this.login = login;
        this.notice = notice;
    }

    @Override
    public SettingsPage page() {
        Workspace workspace = network.current();
        return new SettingsPage(
                workspace.preferences(),
                List.of(SuggestionKind.values()),
                login.get()
                        .map(computer -> computer.isOn() ? LoginStart.ON : LoginStart.OFF)
                        .orElse(LoginStart.IMPOSSIBLE),
                notice.get().isPresent(),
                workspace.file(),
                week());
    }

    private static List<DayOfWeek> week() {
        return Stream.iterate(WeekFields.of(Locale.getDefault()).getFirstDayOfWeek(), day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .toList();
    }

    @Override
    public void change(UnaryOperator<Preferences> how) {
        Workspace workspace = network.current();
        Preferences before = workspace.preferences();
        Preferences after = how.apply(before);
        if (!after.equals(before)) {
            workspace.run(new ChangePreferences(before, after));
        }
    }

    @Override
    public void startAtLogin(boolean wanted) throws LoginStartProblem {
        login.get().orElseThrow().set(wanted);
    }

    @Override
    public boolean tryNotice() {
        return notice.get().orElseThrow().getAsBoolean();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
