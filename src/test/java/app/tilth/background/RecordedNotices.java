package app.tilth.background;

import app.tilth.desktop.Notice;
import app.tilth.desktop.Notices;
import java.util.ArrayList;
import java.util.List;

/** A desktop that keeps the notices it was given, and someone who may click the last one. */
public final class RecordedNotices implements Notices {
    public final List<Notice> shown = new ArrayList<>();
    private Runnable opened = () -> {};
    private boolean away;

    @Override
    public synchronized boolean show(Notice notice, Runnable whenOpened) {
        if (!away) {
            shown.add(notice);
            opened = whenOpened;
        }
        return !away;
    }

    /** Whether there is nothing that shows notices. */
    public synchronized void isAway(boolean now) {
        away = now;
    }

    public void click() {
        opened.run();
    }

    @Override
    public void close() {}
}
