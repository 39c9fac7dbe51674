package app.tilth.ui.settings;

import app.tilth.desktop.LoginStartProblem;
import app.tilth.workspace.Preferences;
import java.util.function.UnaryOperator;

/** What the settings ask of the network and the computer; methods may take their time. */
public interface SettingsDesk {
    SettingsPage page();

    /**
     * Changes what is wanted, as it is by then, by one step that can be taken back; where that changes nothing, there is no
     * step.
     */
    void change(UnaryOperator<Preferences> how);

    /** Has Tilth started at login or no longer; asked only where {@link SettingsPage#login} says that it can be. */
    void startAtLogin(boolean wanted) throws LoginStartProblem;

    /**
     * Shows a notice of today, whatever is wanted of notices; asked only where {@link SettingsPage#canTry} says so. Answers
     * whether the desktop took it.
     */
    boolean tryNotice();

    /** Tells, from any thread, that what was read may have changed. */
    AutoCloseable onChange(Runnable listener);
}
