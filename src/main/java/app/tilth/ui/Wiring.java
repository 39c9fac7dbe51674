package app.tilth.ui;

import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.welcome.WelcomeDesk;

/** What the window is handed by whoever opens it. */
public interface Wiring {
    /** Whether there is no one in the data file yet; asked from background work. */
    boolean firstStart();

    TodayDesk today();

    WelcomeDesk welcome();

    /** Finishes what is being written and lets the data file go; called once, when the window has closed. */
    void close();
}
