package app.tilth.ui;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.about.AboutViewModel;
import app.tilth.ui.about.PhotoViewModel;
import app.tilth.ui.about.PortraitButton;
import app.tilth.ui.ask.AskDialog;
import app.tilth.ui.ask.AskViewModel;
import app.tilth.ui.ask.Outbox;
import app.tilth.ui.control.Gradual;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pause;
import app.tilth.ui.duplicates.DuplicatesView;
import app.tilth.ui.duplicates.DuplicatesViewModel;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.EntryTasks;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.entry.Who;
import app.tilth.ui.insights.InsightsView;
import app.tilth.ui.insights.InsightsViewModel;
import app.tilth.ui.introduce.IntroduceDialog;
import app.tilth.ui.introduce.IntroduceViewModel;
import app.tilth.ui.introductions.IntroductionsDialog;
import app.tilth.ui.introductions.IntroductionsViewModel;
import app.tilth.ui.needs.NeedsView;
import app.tilth.ui.needs.NeedsViewModel;
import app.tilth.ui.network.BridgesViewModel;
import app.tilth.ui.network.ExportViewModel;
import app.tilth.ui.network.NetworkView;
import app.tilth.ui.network.NetworkViewModel;
import app.tilth.ui.network.PathViewModel;
import app.tilth.ui.people.PeopleFilter;
import app.tilth.ui.people.PeopleView;
import app.tilth.ui.people.PeopleViewModel;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.person.PersonPage;
import app.tilth.ui.person.PersonState;
import app.tilth.ui.person.PersonView;
import app.tilth.ui.person.PersonViewModel;
import app.tilth.ui.settings.SettingsView;
import app.tilth.ui.settings.SettingsViewModel;
import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.Shell;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.timeline.Redating;
import app.tilth.ui.timeline.TimelineView;
import app.tilth.ui.timeline.TimelineViewModel;
import app.tilth.ui.today.Letters;
import app.tilth.ui.today.TodayView;
import app.tilth.ui.today.TodayViewModel;
import app.tilth.ui.welcome.FilePicker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/** Which view shows which place. Views are made once, when they are first wanted or there is time, and keep their state. */
final class Views implements AutoCloseable {
    private static final int PORTRAIT = 76;

    /** Typing goes on within this. */
    private static final Duration TYPING = Duration.millis(120);

    /** Who has not touched anything for this long is reading, and what takes the processor goes unnoticed. */
    private static final Duration QUIET = Duration.millis(1_500);

    private final TodayViewModel today;
    private final TodayView todayView;
    private final PeopleViewModel people;
    private final Later<PeopleView> peopleView;
    private final DuplicatesViewModel duplicates;
    private final Later<DuplicatesView> duplicatesView;
    private final PersonViewModel person;
    private final AboutViewModel about;
    private final Later<PersonView> personView;
    private final EntryDialogs entries;
    private final Later<AskDialog> ask;
    private final NeedDesk needEntry;
    private final NeedsViewModel needs;
    private final Later<NeedsView> needsView;
    private final IntroductionsViewModel introductions;
    private final Later<IntroductionsDialog> introductionsDialog;
    private final NetworkViewModel network;
    private final BridgesViewModel bridges;
    private final PathViewModel paths;
    private final Later<NetworkView> networkView;
    private final InsightsViewModel insights;
    private final Later<InsightsView> insightsView;
    private final TimelineViewModel timeline;
    private final Later<TimelineView> timelineView;
    private final Gradual rest = new Gradual();
    private final Runnable giveBack;
    private final SettingsViewModel settings;
    private final Later<SettingsView> settingsView;

    Views(
            Wiring wiring,
            TaskRunner tasks,
            Navigation navigation,
            HistoryViewModel history,
            Letters letters,
            Overlay overlay,
            Consumer<Throwable> failures,
            Runnable bringIn,
            FilePicker picker,
            ObjectProperty<Look> look) {
        giveBack = () -> tasks.run(
                () -> {
                    wiring.rest();
                    return true;
                },
                _ -> {},
                failures);
        entries = new EntryDialogs(
                new EntryTasks(wiring.entry(), tasks, overlay::tell, failures, history::undo), overlay);
        ask = new Later<>(() -> new AskDialog(
                new AskViewModel(
                        wiring.ask(),
                        tasks,
                        new Outbox(letters),
                        new Pause(TYPING)::then,
                        overlay::tell,
                        failures,
                        history::undo),
                overlay));
        today = new TodayViewModel(wiring.today(), tasks, letters, overlay::tell, failures, history::undo);
        todayView = new TodayView(
                today,
                overlay,
                navigation,
                bringIn,
                card -> entries.exchange(List.of(new Who(card.person(), card.name(), card.role())), Passed.GAVE));
        people = new PeopleViewModel(wiring.people(), tasks, navigation, overlay::tell, failures, history::undo);
        peopleView = new Later<>(() -> new PeopleView(
                people,
                overlay,
                bringIn,
                chosen -> entries.exchange(chosen.stream().map(Views::who).toList(), Passed.GAVE),
                chosen -> beforeAsking(
                        Optional.empty(), chosen.stream().map(PersonLine::id).toList())));
        duplicates =
                new DuplicatesViewModel(wiring.duplicates(), tasks, navigation, overlay::tell, failures, history::undo);
        duplicatesView = new Later<>(() -> new DuplicatesView(duplicates));
        people.twiceProperty().bind(duplicates.countProperty());
        person = new PersonViewModel(
                wiring.person(), tasks, navigation, letters, overlay::tell, failures, history::undo);
        about = new AboutViewModel(wiring.about(), tasks, overlay::tell, failures, history::undo);
        introductions = new IntroductionsViewModel(
                wiring.introductions(), tasks, letters, overlay::tell, failures, history::undo);
        introductionsDialog = new Later<>(() -> new IntroductionsDialog(introductions, overlay));
        personView = new Later<>(() -> {
            var photos = new PhotoViewModel(wiring.about(), tasks, overlay::tell, failures, history::undo);
            var introduce = new IntroduceDialog(
                    new IntroduceViewModel(wiring.introduce(), tasks, overlay::tell, failures, history::undo), overlay);
            return new PersonView(
                    person,
                    overlay,
                    about,
                    new PortraitButton(photos, overlay, picker::picture, PORTRAIT),
                    introduce::open,
                    whom -> beforeAsking(Optional.empty(), List.of(whom)),
                    entries,
                    new Redating(wiring.timeline(), tasks, overlay::tell, failures, history::undo));
        });
        needEntry = wiring.needEntry();
        needs = new NeedsViewModel(wiring.needs(), tasks, navigation, letters, overlay::tell, failures, history::undo);
        needsView = new Later<>(() -> new NeedsView(
                needs, overlay, entries, needEntry, (need, people) -> beforeAsking(Optional.of(need), people)));
        network = new NetworkViewModel(wiring.sociogram(), tasks, navigation, overlay::tell, failures, history::undo);
        bridges = new BridgesViewModel(wiring.reach(), tasks, failures);
        paths = new PathViewModel(wiring.reach(), tasks, letters, overlay::tell, failures, history::undo);
        networkView = new Later<>(() -> new NetworkView(
                network,
                bridges,
                paths,
                new ExportViewModel(wiring.sociogram(), tasks, overlay::tell, failures),
                overlay,
                picker));
        insights = new InsightsViewModel(wiring.insights(), tasks, navigation, failures);
        insightsView = new Later<>(() -> new InsightsView(insights, overlay, picker, tasks, overlay::tell, failures));
        timeline = new TimelineViewModel(wiring.timeline(), tasks, navigation, overlay::tell, failures, history::undo);
        timelineView = new Later<>(() -> new TimelineView(timeline, overlay, entries));
        settings = new SettingsViewModel(
                wiring.settings(), tasks, navigation, overlay::tell, failures, history::undo, letters::copy);
        settingsView = new Later<>(() -> new SettingsView(settings, look));
    }

    TodayViewModel today() {
        return today;
    }

    PeopleViewModel people() {
        return people;
    }

    /** Whom the view of a place is on: whose page it is, whose card is current, who is chosen in the list. */
    List<Who> whoIsChosen(Place place) {
        return switch (place) {
            case Place.Today _ ->
                todayView.current().map(card -> new Who(card.person(), card.name(), card.role())).stream()
                        .toList();
            case Place.Person _ ->
                person.stateProperty().get() instanceof PersonState.Shown(PersonPage page)
                        ? List.of(new Who(page.id(), page.name(), page.role()))
                        : List.of();
            case Place.People _, Place.CoolingPeople _, Place.PeopleAt _, Place.PeopleTagged _ ->
                peopleView.get().chosen().stream().map(Views::who).toList();
            case Place.Duplicates _,
                    Place.SideBySide _,
                    Place.Needs _,
                    Place.Need _,
                    Place.Network _,
                    Place.Insights _,
                    Place.Timeline _,
                    Place.Settings _ -> List.of();
        };
    }

    private static Who who(PersonLine line) {
        return new Who(line.id(), line.name(), line.role());
    }

    /**
     * Opens “Before you ask”.
     *
     * @param need what it is for
     * @param people whom it would go to, may be none yet
     */
    void beforeAsking(Optional<Long> need, List<Long> people) {
        ask.get().open(need, people);
    }

    NeedsViewModel needs() {
        return needs;
    }

    /** Asks for a new need. */
    void addNeed() {
        entries.need(needEntry, 0);
    }

    IntroductionsDialog introductions() {
        return introductionsDialog.get();
    }

    /** Asks what of the network is to be written to a file; the view is to be open. */
    void exportNetwork() {
        networkView.get().export();
    }

    EntryDialogs entries() {
        return entries;
    }

    /** Reads what the views show anew. */
    void refresh() {
        today.refresh();
        people.refresh();
        person.refresh();
        about.refresh();
        needs.refresh();
        insights.refresh();
        settings.refresh();
    }

    /**
     * Gets ready what was not opened yet, a little at a time and while nothing is asked of the window: just after the start the
     * processor is taken by what is compiled.
     *
     * @param dialogs which can be opened over every view
     */
    void prepare(Shell shell, List<Later<?>> dialogs) {
        timeline.open();
        asked();
        rest.begin(
                List.of(() -> shell.prepare(peopleView.get(), peopleView.get().parts())));
        rest.add(Stream.concat(
                        dialogs.stream(),
                        Stream.of(
                                personView,
                                needsView,
                                networkView,
                                insightsView,
                                timelineView,
                                settingsView,
                                duplicatesView,
                                introductionsDialog,
                                ask))
                .<Runnable>map(view -> view::get)
                .toList());
        // What the views asked for is read by then.
        rest.add(List.of(this::asked, giveBack));
    }

    /** Something is asked of the window: what only gets ready waits. */
    void asked() {
        rest.yieldFor(QUIET);
    }

    Node of(Place place) {
        return switch (place) {
            case Place.Today _ -> todayView;
            case Place.People _ -> peopleView.get();
            case Place.Duplicates _ -> {
                duplicates.look();
                yield duplicatesView.get();
            }
            case Place.SideBySide(List<Long> some) -> {
                duplicates.compare(some);
                yield duplicatesView.get();
            }
            case Place.CoolingPeople _ -> {
                people.filter(PeopleFilter.COOLING);
                yield peopleView.get();
            }
            case Place.Person(long id) -> {
                person.show(id);
                about.show(id);
                yield personView.get();
            }
            case Place.PeopleAt(String organization) -> {
                people.filter(PeopleFilter.EVERYONE.typed(organization));
                yield peopleView.get();
            }
            case Place.Settings _ -> {
                settings.open();
                yield settingsView.get();
            }
            case Place.Network _ -> networkView.get();
            case Place.Insights _ -> insightsView.get();
            case Place.Timeline(String filter) -> {
                timeline.follow(filter);
                yield timelineView.get();
            }
            case Place.Needs _ -> needsView.get();
            case Place.Need(long id) -> {
                needs.choose(id);
                yield needsView.get();
            }
            case Place.PeopleTagged(String tag) -> {
                people.filter(PeopleFilter.EVERYONE.tagged(Set.of(tag)));
                yield peopleView.get();
            }
        };
    }

    @Override
    public void close() {
        rest.begin(List.of());
        entries.close();
        ask.made().ifPresent(AskDialog::close);
        today.close();
        people.close();
        duplicates.close();
        person.close();
        personView.made().ifPresent(PersonView::close);
        about.close();
        needs.close();
        introductions.close();
        timeline.close();
        network.close();
        bridges.close();
        paths.close();
        networkView.made().ifPresent(NetworkView::close);
        insights.close();
        settings.close();
    }
}
