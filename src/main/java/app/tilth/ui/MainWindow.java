package app.tilth.ui;

import app.tilth.model.Warmth;
import app.tilth.start.Milestone;
import app.tilth.ui.capture.CaptureDialog;
import app.tilth.ui.capture.CaptureViewModel;
import app.tilth.ui.control.Mark;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Portraits;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.palette.PaletteView;
import app.tilth.ui.palette.PaletteViewModel;
import app.tilth.ui.shell.Drawn;
import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.shell.Rail;
import app.tilth.ui.shell.RailItem;
import app.tilth.ui.shell.Shell;
import app.tilth.ui.shell.StageFrame;
import app.tilth.ui.shell.TopBar;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.task.Failures;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.theme.WindowIcon;
import app.tilth.ui.today.Letters;
import app.tilth.ui.today.TodayPage;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.ui.welcome.ImportDialog;
import app.tilth.ui.welcome.ImportViewModel;
import app.tilth.ui.welcome.WelcomeView;
import app.tilth.ui.welcome.WelcomeViewModel;
import app.tilth.ui.words.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The one window: puts views, view models and desks together. */
public final class MainWindow implements AutoCloseable {
    private static final double LEAST_WIDTH = 1120;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage;
    private final Wiring wiring;
    private final TaskRunner tasks;
    private final FilePicker picker;
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(content);
    private final Failures failures;
    private final HistoryViewModel history;
    private final PlacesViewModel places = new PlacesViewModel(new Place.Today());
    private final Views views;
    private final Portraits portraits;
    private final Later<ImportDialog> importing;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.USUAL);
    private final StageFrame frame;
    private Optional<PaletteViewModel> palette = Optional.empty();
    private final Later<Shell> shell = new Later<>(this::makeShell);
    /** What may be opened over every view. */
    private List<Later<?>> dialogs = List.of();

    private BooleanSupplier leadsOn = () -> false;
    private boolean showsNetwork;
    private List<Path> offered = List.of();
    private Runnable begun = () -> {};
    private boolean opened;
    private Runnable end = () -> {};
    private final Later<CaptureDialog> capture;

    public MainWindow(Stage stage, Wiring wiring, TaskRunner tasks, Letters letters, FilePicker picker) {
        this.stage = stage;
        frame = new StageFrame(stage);
        this.wiring = wiring;
        this.tasks = tasks;
        this.picker = picker;
        failures = new Failures(wiring::sentence, report -> overlay.tell(Notice.failed(report)));
        history = new HistoryViewModel(wiring.today(), tasks, overlay::tell, failures);
        importing = new Later<>(() -> new ImportDialog(
                new ImportViewModel(wiring.welcome(), tasks, failures), overlay, picker, this::showFirst));
        capture = new Later<>(() -> new CaptureDialog(
                new CaptureViewModel(wiring.capture(), tasks, overlay::tell, failures, history::undo), overlay));
        views = new Views(wiring, tasks, places, history, letters, overlay, failures, this::bringIn, picker, look);
        portraits = new Portraits(wiring.portraits(), tasks, failures);
    }

    /** The way to its places. */
    public Navigation navigation() {
        return places;
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return places.currentProperty();
    }

    /** Ends Tilth by this when the user wants it, rather than only closes the window. */
    void whenEnded(Runnable how) {
        end = how;
    }

    /** Shows what is in some files, to be brought in; at the first start as soon as the window is there. */
    void bringIn(List<Path> files) {
        if (opened) {
            importing.get().offer(files);
        } else {
            offered = List.copyOf(files);
        }
    }

    /** Reads Today anew. */
    void refreshToday() {
        if (opened) {
            views.today().refresh();
        }
    }

    /** Where it is. */
    Place place() {
        return places.currentProperty().get();
    }

    /** Where failures of this window go. */
    Failures failures() {
        return failures;
    }

    /** Shows the window as it was left, and its first view as soon as the data file has answered. */
    public void open() {
        open(stage::show);
    }

    /**
     * The same where the window does not simply appear.
     *
     * @param appear is called when it could
     */
    void open(Runnable appear) {
        dress();
        tasks.run(this::before, before -> open(before, appear), failure -> openAfter(failure, appear));
        // While the file is being opened, unless it is by now.
        if (!opened) {
            content.getChildren().setAll(shell.get());
            overlay.applyCss();
        }
    }

    /** The picture of the window in every size, drawn the first time it is asked for: not before the window is there. */
    List<Image> icon() {
        if (stage.getIcons().isEmpty()) {
            stage.getIcons().setAll(WindowIcon.of(Mark::of));
        }
        return stage.getIcons();
    }

    /** Is called once, when the window has been drawn for the first time, or would have been where it does not appear. */
    void whenBegun(Runnable what) {
        begun = what;
    }

    /**
     * What the window opens with.
     *
     * @param today the page, where it is at hand
     */
    private record Before(WindowMemory left, boolean first, Optional<TodayPage> today) {}

    private Before before() {
        WindowMemory left = wiring.window().memory();
        boolean first = wiring.firstStart();
        boolean showsToday = !first && left.place() instanceof Place.Today;
        return new Before(left, first, showsToday ? wiring.today().kept() : Optional.empty());
    }

    private void openAfter(Throwable failure, Runnable appear) {
        tasks.run(
                () -> {
                    wiring.awaitFile();
                    return true;
                },
                _ -> {
                    open(new Before(WindowMemory.FRESH, false, Optional.empty()), appear);
                    failures.accept(failure);
                },
                // Whoever opens the window says so, and there will be none.
                _ -> {});
    }

    private void dress() {
        var scene = new Scene(overlay);
        portraits.in(scene);
        // The ground is the overlay’s: a fill of the scene would be painted beneath all that is drawn anew.
        scene.setFill(null);
        Theme.follow(scene, look);
        scene.addEventFilter(InputEvent.ANY, _ -> views.asked());
        WindowKeys.set(scene, places, history, this::freed);
        WindowKeys.end(scene, () -> end.run());
        WindowKeys.log(scene, this::freedInNetwork, () -> log(""));
        WindowKeys.introductions(
                scene, this::freedInNetwork, () -> views.introductions().open());
        stage.setTitle(Texts.get("app"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
    }

    private void open(Before before, Runnable appear) {
        frame.restore(before.left.frame());
        look.set(before.left.look());
        look.subscribe((_, _) -> keep());
        places.open(before.left.place());
        if (before.first) {
            showWelcome();
        } else {
            before.today.ifPresent(views.today()::begin);
            showShell();
        }
        var scene = stage.getScene();
        Runnable goOn = () -> {
            if (!before.first) {
                refresh();
            }
            var _ = icon();
            if (!offered.isEmpty()) {
                importing.get().offer(offered);
            }
            begun.run();
        };
        Drawn.note(scene, Milestone.FIRST_FRAME);
        appear.run();
        opened = true;
        if (stage.isShowing()) {
            Drawn.then(scene, goOn);
        } else {
            goOn.run();
        }
    }

    private void bringIn() {
        importing.get().open();
    }

    private void log(String words) {
        capture.get().open(words);
    }

    private void showFirst() {
        tasks.run(
                wiring::firstStart,
                first -> {
                    if (first) {
                        showWelcome();
                    } else {
                        showShell();
                        refresh();
                    }
                },
                failures);
    }

    private void showWelcome() {
        var model = new WelcomeViewModel(wiring.welcome(), tasks, failures, this::showFirst);
        showsNetwork = false;
        content.getChildren().setAll(new WelcomeView(model, overlay, importing.get(), picker));
    }

    private void showShell() {
        if (!content.getChildren().contains(shell.get())) {
            content.getChildren().setAll(shell.get());
        }
        showsNetwork = true;
    }

    /** Reads anew what is shown, and gets ready what is not. */
    private void refresh() {
        views.refresh();
        portraits.refresh();
        history.refresh();
        palette.ifPresent(PaletteViewModel::refresh);
        // When all of that is there: works are done in the order they are asked for.
        tasks.run(() -> true, _ -> views.prepare(shell.get(), dialogs), failures);
    }

    private Shell makeShell() {
        var commands = new WindowCommands(
                places,
                history,
                views.people(),
                overlay,
                look,
                this::bringIn,
                this::log,
                () -> views.beforeAsking(Optional.empty(), List.of()),
                views::addNeed,
                () -> views.introductions().open(),
                views::exportNetwork,
                () -> end.run(),
                () -> Optional.of(views.whoIsChosen(place()))
                        .filter(people -> !people.isEmpty())
                        .map(people -> new PersonCommands(
                                views.entries(),
                                people,
                                place() instanceof Place.Person,
                                whom -> views.beforeAsking(Optional.empty(), whom))));
        var found = new PaletteViewModel(wiring.palette(), tasks, places, commands, failures);
        palette = Optional.of(found);
        var search = new Later<>(() -> new PaletteView(found, overlay));
        dialogs = List.of(search, capture, importing);
        leadsOn = () -> search.made().filter(PaletteView::isOpen).isPresent();
        WindowKeys.search(stage.getScene(), () -> {
            if (showsNetwork) {
                search.get().toggle();
            }
        });
        var today = new RailItem(Texts.get("place.today"), Feather.SUN, () -> places.open(new Place.Today()));
        var people = new RailItem(Texts.get("place.people"), Feather.USERS, () -> places.open(new Place.People()));
        var timeline = new RailItem(
                Texts.get("place.timeline"), Feather.GIT_COMMIT, () -> places.open(new Place.Timeline("")));
        var network = new RailItem(Texts.get("place.network"), Feather.SHARE_2, () -> places.open(new Place.Network()));
        var needs = new RailItem(
                Texts.get("place.needs"), WarmthGlyph.of(Warmth.NEW, 18), () -> places.open(new Place.Needs()));
        var insights =
                new RailItem(Texts.get("place.insights"), Feather.BAR_CHART_2, () -> places.open(new Place.Insights()));
        var settings =
                new RailItem(Texts.get("place.settings"), Feather.SLIDERS, () -> places.open(new Place.Settings()));
        settings.setId("rail-settings");
        var rail = new Rail()
                .view(today)
                .view(people)
                .view(timeline)
                .view(network)
                .view(needs)
                .view(insights)
                .below(new RailItem(Texts.get("place.import"), Feather.DOWNLOAD, this::bringIn))
                .below(settings);
        views.today().pageProperty().subscribe(page -> {
            today.setCount(page == null ? 0 : page.cards().size());
            if (page != null && place() instanceof Place.Today) {
                Drawn.note(stage.getScene(), Milestone.TODAY_SHOWN);
            }
        });
        views.needs()
                .pageProperty()
                .subscribe(page -> needs.setCount(page == null ? 0 : page.open().size()));
        var bar = new TopBar(history, () -> search.get().toggle(), () -> log(""));
        var shell = new Shell(rail, bar);
        places.currentProperty().subscribe(place -> {
            rail.select(
                    switch (place) {
                        case Place.Today _ -> today;
                        case Place.Settings _ -> settings;
                        case Place.Timeline _ -> timeline;
                        case Place.Network _ -> network;
                        case Place.Needs _, Place.Need _ -> needs;
                        case Place.Insights _ -> insights;
                        default -> people;
                    });
            shell.open(views.of(place));
            found.visited(place);
        });
        return shell;
    }

    /** Closes what is open, so that the keys may lead elsewhere; only a dialog other than the search is left by itself. */
    private boolean freed() {
        if (overlay.hasDialog() && !leadsOn.getAsBoolean()) {
            return false;
        }
        overlay.close();
        return true;
    }

    private boolean freedInNetwork() {
        return showsNetwork && freed();
    }

    private void keep() {
        var now = new WindowMemory(Optional.of(frame.current()), place(), look.get());
        tasks.run(
                () -> {
                    wiring.window().keep(now);
                    return true;
                },
                _ -> {},
                failures);
    }

    @Override
    public void close() {
        if (opened) {
            keep();
        }
        palette.ifPresent(PaletteViewModel::close);
        capture.made().ifPresent(CaptureDialog::close);
        views.close();
        portraits.close();
        history.close();
    }
}
