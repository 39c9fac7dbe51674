package app.tilth.ui;

import app.tilth.background.Sight;
import app.tilth.desktop.Desktop;
import app.tilth.desktop.LaunchCommand;
import app.tilth.store.DataFileProblem;
import app.tilth.ui.about.AboutDesk;
import app.tilth.ui.ask.AskDesk;
import app.tilth.ui.capture.CaptureDesk;
import app.tilth.ui.control.Portraits;
import app.tilth.ui.duplicates.DuplicatesDesk;
import app.tilth.ui.entry.EntryDesk;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.insights.InsightsDesk;
import app.tilth.ui.introduce.IntroduceDesk;
import app.tilth.ui.introductions.IntroductionsDesk;
import app.tilth.ui.needs.NeedsDesk;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.ReachDesk;
import app.tilth.ui.palette.PaletteDesk;
import app.tilth.ui.people.PeopleDesk;
import app.tilth.ui.person.PersonDesk;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.shell.WindowDesk;
import app.tilth.ui.timeline.TimelineDesk;
import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.welcome.WelcomeDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the window is handed by whoever opens it. */
public interface Wiring {
    /**
     * Waits until the data file is open; asked from background work.
     *
     * @throws DataFileProblem if it cannot be used, so that there is nothing for a window to show
     */
    default void awaitFile() throws DataFileProblem {}

    /** Whether there is no one in the data file yet; asked from background work. */
    boolean firstStart();

    TodayDesk today();

    PeopleDesk people();

    DuplicatesDesk duplicates();

    PersonDesk person();

    AboutDesk about();

    Portraits.Source portraits();

    IntroduceDesk introduce();

    IntroductionsDesk introductions();

    WelcomeDesk welcome();

    PaletteDesk palette();

    CaptureDesk capture();

    EntryDesk entry();

    AskDesk ask();

    NeedsDesk needs();

    /** How a need is told. */
    NeedDesk needEntry();

    NetworkDesk sociogram();

    ReachDesk reach();

    InsightsDesk insights();

    TimelineDesk timeline();

    SettingsDesk settings();

    WindowDesk window();

    /**
     * Keeps the day current beside the window from now on, and tells of it.
     *
     * @param sight what the user sees of the window
     * @param forward brings the window forward as it is, and files in; called from any thread
     */
    default void attend(Desktop desktop, Sight sight, Consumer<List<Path>> forward) {}

    /** What starts this Tilth again, in the background. */
    default LaunchCommand launchCommand() {
        return LaunchCommand.ofThisTilth(Optional.empty());
    }

    /**
     * The sentence for a failure people can do something about, such as a full disk or a file another program holds;
     * empty for all others, which are then said in general words.
     */
    default Optional<String> sentence(Throwable failure) {
        return Optional.empty();
    }

    /** Gives back memory that reading has left behind, while nothing is asked; from background work. */
    default void rest() {}

    /** Finishes what is being written and lets the data file go; called once, when the window has closed. */
    void close();
}
