package app.tilth.ui;

import app.tilth.ui.control.Overlay;
import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Rail;
import app.tilth.ui.shell.RailItem;
import app.tilth.ui.shell.Shell;
import app.tilth.ui.shell.TopBar;
import app.tilth.ui.task.Failures;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.today.Letters;
import app.tilth.ui.today.TodayView;
import app.tilth.ui.today.TodayViewModel;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.ui.welcome.ImportDialog;
import app.tilth.ui.welcome.ImportViewModel;
import app.tilth.ui.welcome.WelcomeView;
import app.tilth.ui.welcome.WelcomeViewModel;
import app.tilth.ui.words.Texts;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The one window: puts views, view models and desks together. */
public final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1120;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage;
    private final Wiring wiring;
    private final TaskRunner tasks;
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(content);
    private final Failures failures;
    private final HistoryViewModel history;
    private final TodayViewModel today;
    private final ImportDialog importing;

    public MainWindow(Stage stage, Wiring wiring, TaskRunner tasks, Letters letters, FilePicker picker) {
        this.stage = stage;
        this.wiring = wiring;
        this.tasks = tasks;
        failures = new Failures(wiring::sentence, report -> overlay.tell(Notice.failed(report)));
        history = new HistoryViewModel(wiring.today(), tasks, overlay::tell, failures);
        today = new TodayViewModel(wiring.today(), tasks, letters, overlay::tell, failures, history::undo);
        importing = new ImportDialog(
                new ImportViewModel(wiring.welcome(), tasks, failures), overlay, picker, this::showFirst);
    }

    /** Where failures of this window go. */
    Failures failures() {
        return failures;
    }

    /** Shows the window at once and its first view as soon as the data file has answered. */
    public void open() {
        var scene = new Scene(overlay, WIDTH, HEIGHT);
        Theme.follow(scene);
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), history::undo);
        keys.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                history::redo);
        stage.setTitle(Texts.get("app"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        showFirst();
    }

    private void showFirst() {
        tasks.run(
                wiring::firstStart,
                first -> {
                    if (first) {
                        showWelcome();
                    } else {
                        showToday();
                    }
                },
                failures);
    }

    private void showWelcome() {
        var model = new WelcomeViewModel(wiring.welcome(), tasks, failures, this::showFirst);
        content.getChildren().setAll(new WelcomeView(model, overlay, importing));
    }

    private void showToday() {
        if (content.getChildren().stream().noneMatch(Shell.class::isInstance)) {
            openShell();
        }
        today.refresh();
        history.refresh();
    }

    private void openShell() {
        var item = new RailItem(Texts.get("place.today"), Feather.SUN, today::refresh);
        var rail =
                new Rail().view(item).below(new RailItem(Texts.get("place.import"), Feather.DOWNLOAD, importing::open));
        rail.select(item);
        today.pageProperty()
                .subscribe(page -> item.setCount(page == null ? 0 : page.cards().size()));
        var shell = new Shell(rail, new TopBar(history));
        shell.open(new TodayView(today, overlay, importing::open));
        content.getChildren().setAll(shell);
    }

    @Override
    public void close() {
        today.close();
        history.close();
    }
}
