package app.tilth.ui;

import app.tilth.background.Background;
import app.tilth.background.Sight;
import app.tilth.background.WallClock;
import app.tilth.desktop.Desktop;
import app.tilth.desktop.LaunchCommand;
import app.tilth.desktop.LoginStartProblem;
import app.tilth.store.DataFileProblem;
import app.tilth.transfer.UnwritableFile;
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
import app.tilth.workspace.DataFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The window's wiring to a data file. */
public final class WorkspaceWiring implements Wiring {
    private final OpenNetwork network;
    private final Clock clock;
    private Optional<Attendance> attendance = Optional.empty();
    private volatile Optional<Desktop> desktop = Optional.empty();
    private volatile Optional<Sight> sight = Optional.empty();

    private WorkspaceWiring(OpenNetwork network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    /** Has the data file opened for the window, the usual one where none is named, while the window is made. */
    public static WorkspaceWiring opening(Optional<Path> data) {
        Clock clock = new WallClock();
        return new WorkspaceWiring(OpenNetwork.opening(data.orElseGet(DataFile::usual), clock), clock);
    }

    /**
     * Opens a data file for the window.
     *
     * @throws DataFileProblem if it cannot be used; it is left as it was
     */
    public static WorkspaceWiring open(Path file, Clock clock) throws DataFileProblem {
        return new WorkspaceWiring(new OpenNetwork(file, clock), clock);
    }

    OpenNetwork network() {
        return network;
    }

    /** What keeps the day current beside the window. */
    Background background() {
        return attendance.orElseThrow().background();
    }

    @Override
    public void awaitFile() throws DataFileProblem {
        network.await();
    }

    @Override
    public void attend(Desktop onDesktop, Sight before, Consumer<List<Path>> forward) {
        desktop = Optional.of(onDesktop);
        sight = Optional.of(before);
        attendance = Optional.of(new Attendance(network, clock, onDesktop, before, forward));
    }

    @Override
    public LaunchCommand launchCommand() {
        Path file = network.file();
        boolean usual = file.equals(DataFile.usual().toAbsolutePath());
        return LaunchCommand.ofThisTilth(usual ? Optional.empty() : Optional.of(file));
    }

    @Override
    public boolean firstStart() {
        return network.current().read(stores -> stores.people().count()) == 0;
    }

    @Override
    public TodayDesk today() {
        return new NetworkToday(network, () -> sight.map(Sight::showsToday).orElse(true));
    }

    @Override
    public PeopleDesk people() {
        return new NetworkPeople(network);
    }

    @Override
    public CaptureDesk capture() {
        return new NetworkCapture(network);
    }

    @Override
    public DuplicatesDesk duplicates() {
        return new NetworkDuplicates(network);
    }

    @Override
    public EntryDesk entry() {
        return new NetworkEntry(network);
    }

    @Override
    public AskDesk ask() {
        return new NetworkAsk(network);
    }

    @Override
    public PersonDesk person() {
        return new NetworkPerson(network);
    }

    @Override
    public AboutDesk about() {
        return new NetworkAbout(network);
    }

    @Override
    public Portraits.Source portraits() {
        return new NetworkPortraits(network);
    }

    @Override
    public IntroduceDesk introduce() {
        return new NetworkIntroduce(network);
    }

    @Override
    public IntroductionsDesk introductions() {
        return new NetworkIntroductions(network);
    }

    @Override
    public WelcomeDesk welcome() {
        return new NetworkWelcome(network);
    }

    @Override
    public PaletteDesk palette() {
        return new NetworkPalette(network);
    }

    @Override
    public NeedsDesk needs() {
        return new NetworkNeeds(network);
    }

    @Override
    public NeedDesk needEntry() {
        return new NetworkNeedEntry(network);
    }

    @Override
    public NetworkDesk sociogram() {
        return new NetworkSociogram(network);
    }

    @Override
    public ReachDesk reach() {
        return new NetworkReach(network);
    }

    @Override
    public InsightsDesk insights() {
        return new NetworkInsights(network);
    }

    @Override
    public TimelineDesk timeline() {
        return new NetworkTimeline(network);
    }

    @Override
    public SettingsDesk settings() {
        return new NetworkSettings(
                network,
                () -> desktop.map(Desktop::loginStart),
                () -> attendance.map(Attendance::background).<BooleanSupplier>map(b -> b::tryNotice));
    }

    @Override
    public WindowDesk window() {
        return new NetworkWindow(network);
    }

    @Override
    public Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFileProblem
                    || cause instanceof LoginStartProblem
                    || cause instanceof UnwritableFile) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    // Reading everyone leaves as much behind as it keeps. The collector would rather take more memory than look for it,
    // and
    // looks when there is no more: in the midst of something.
    @Override
    public void rest() {
        network.current().rest();
        System.gc();
    }

    @Override
    public void close() {
        attendance.ifPresent(Attendance::close);
        network.close();
    }
}
