package app.tilth.ui;

import app.tilth.model.SuggestionKind;
import app.tilth.ui.settings.LoginStart;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.settings.SettingsPage;
import app.tilth.workspace.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Settings in memory, on a computer that can do everything; what is done is noted in words. */
public final class MemorySettings implements SettingsDesk {
    public final List<String> deeds = new CopyOnWriteArrayList<>();
    public volatile Preferences wanted = Preferences.USUAL;
    public volatile LoginStart login = LoginStart.OFF;
    public volatile boolean canTry = true;
    public volatile boolean showsNotices = true;
    private volatile boolean refuses;
    private volatile Runnable listener = () -> {};

    /** From now on the computer refuses to be told. */
    public void refuse() {
        refuses = true;
    }

    /** Someone else changes what is wanted. */
    public void changeBehind(Preferences now) {
        wanted = now;
        listener.run();
    }

    @Override
    public SettingsPage page() {
        return new SettingsPage(
                wanted,
                List.of(SuggestionKind.RHYTHM, SuggestionKind.DATE),
                login,
                canTry,
                Path.of("/home/ana/net.tilth"),
                List.of(DayOfWeek.values()));
    }

    @Override
    public void change(UnaryOperator<Preferences> how) {
        wanted = how.apply(wanted);
        deeds.add("changed");
        listener.run();
    }

    @Override
    public void startAtLogin(boolean on) {
        if (refuses) {
            throw new UncheckedIOException(new IOException("the computer refuses"));
        }
        login = on ? LoginStart.ON : LoginStart.OFF;
        deeds.add("login " + on);
    }

    @Override
    public boolean tryNotice() {
        deeds.add("notice");
        return showsNotices;
    }

    @Override
    public AutoCloseable onChange(Runnable told) {
        listener = told;
        return () -> {};
    }
}
