package app.tilth.ui;

import app.tilth.background.RecordedNotices;
import app.tilth.desktop.LoginStart;
import app.tilth.desktop.Tray;

/** A desktop with a tray, or without, that starts what it is told to start at login. */
final class SmallDesktop implements Tray, LoginStart {
    final RecordedNotices notices = new RecordedNotices();
    volatile boolean hasTray = true;
    private volatile boolean inTray;
    private volatile boolean atLogin;
    private volatile Runnable open = () -> {};
    private volatile Runnable quit = () -> {};

    @Override
    public boolean show(Runnable whenOpened, Runnable whenQuit) {
        open = whenOpened;
        quit = whenQuit;
        inTray = true;
        return isThere();
    }

    @Override
    public boolean isThere() {
        return hasTray && inTray;
    }

    /** Whether Tilth has asked for its place there. */
    boolean isInTray() {
        return inTray;
    }

    /** Someone clicks the picture in the tray. */
    void openFromTray() {
        open.run();
    }

    void quitFromTray() {
        quit.run();
    }

    @Override
    public boolean isOn() {
        return atLogin;
    }

    @Override
    public void set(boolean on) {
        atLogin = on;
    }

    @Override
    public void close() {
        inTray = false;
    }
}
