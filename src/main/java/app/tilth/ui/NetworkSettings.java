package app.tilth.ui;

import app.tilth.background.StartsAtLogin;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.settings.LoginStart;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.settings.SettingsPage;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.Workspace;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wanted of the open network, and of the computer it is on. */
final class NetworkSettings implements SettingsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkSettings.class);

    /** Nothing suggests for these reasons yet. */
    private static final Set<SuggestionKind> TO_COME = EnumSet.of(SuggestionKind.NEED, SuggestionKind.BRIDGE);

    private final OpenNetwork network;
    private final Optional<StartsAtLogin> login;
    private final Optional<Runnable> notice;

    /**
     * @param login how the computer is told to start Tilth at login, where it can be
     * @param notice shows a notice of today, where one can be shown
     */
    NetworkSettings(OpenNetwork network, Optional<StartsAtLogin> login, Optional<Runnable> notice) {
        this.network = network;
        this.login = login;
        this.notice = notice;
    }

    @Override
    public SettingsPage page() {
        Workspace workspace = network.current();
        return new SettingsPage(
                workspace.preferences(),
                List.copyOf(EnumSet.complementOf(EnumSet.copyOf(TO_COME))),
                login.map(NetworkSettings::ask).orElse(LoginStart.IMPOSSIBLE),
                notice.isPresent(),
                workspace.file(),
                week());
    }

    private static LoginStart ask(StartsAtLogin computer) {
        try {
            return computer.isOn() ? LoginStart.ON : LoginStart.OFF;
        } catch (IOException silent) {
            LOG.warn("the computer did not say whether Tilth starts at login", silent);
            return LoginStart.UNKNOWN;
        }
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
    public void startAtLogin(boolean wanted) throws IOException {
        login.orElseThrow().set(wanted);
    }

    @Override
    public void tryNotice() {
        notice.orElseThrow().run();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
