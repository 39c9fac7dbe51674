package app.tilth.ui;

import app.tilth.background.Sight;
import app.tilth.desktop.Tray;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Lets the window go and come back. Where Tilth keeps watch with its window closed, closing hides it, if the desktop has a
 * tray to open it from again, and otherwise leaves it small among the others; where it does not, closing ends Tilth.
 */
final class Door implements Sight {
    private final Stage stage;
    private final MainWindow window;
    private final Tray tray;
    private final Runnable end;
    private Runnable cameToday = () -> {};
    private volatile boolean keepsWatch;
    private volatile boolean showsToday;
    private volatile boolean inFront;

    /**
     * @param tray may take its time to answer
     * @param end ends Tilth
     */
    Door(Stage stage, MainWindow window, Tray tray, Runnable end) {
        this.stage = stage;
        this.window = window;
        this.tray = tray;
        this.end = end;
        stage.setOnCloseRequest(this::leave);
        window.whenEnded(end);
        stage.showingProperty().subscribe(this::look);
        stage.iconifiedProperty().subscribe(this::look);
        stage.focusedProperty().subscribe(this::look);
        window.placeProperty().subscribe(this::look);
    }

    /** Calls this whenever Today has come before the user's eyes, in the thread that draws. */
    void whenTodayComes(Runnable came) {
        cameToday = came;
    }

    private void look() {
        boolean before = showsToday;
        showsToday = stage.isShowing() && !stage.isIconified() && window.place() instanceof Place.Today;
        inFront = stage.isFocused();
        if (showsToday && !before) {
            cameToday.run();
        }
    }

    /**
     * Opens the window, and from now on closes it as the settings say at the time.
     *
     * @param tasks reads the settings, so that none are read once the window has closed
     * @param inBackground whether it is only to appear small, and where there is a tray not at all
     */
    void follow(SettingsDesk settings, TaskRunner tasks, boolean inBackground) {
        whenTodayComes(window::refreshToday);
        if (!inBackground) {
            window.open();
        }
        var _ = settings.onChange(() -> follow(settings, tasks, () -> {}));
        follow(settings, tasks, () -> {
            if (inBackground) {
                Platform.runLater(() -> window.open(this::appearInBackground));
            }
        });
    }

    private void follow(SettingsDesk settings, TaskRunner tasks, Runnable then) {
        tasks.run(
                () -> settings.page().wanted().background(),
                wanted -> Thread.ofVirtual().name("door").start(() -> {
                    keepWatch(wanted);
                    then.run();
                }),
                window.failures());
    }

    /** Whether Tilth goes on from now on when its window is closed. */
    synchronized void keepWatch(boolean wanted) {
        if (wanted && !keepsWatch) {
            tray.show(this::openToday, () -> Platform.runLater(end));
        } else if (!wanted && keepsWatch) {
            tray.close();
        }
        keepsWatch = wanted;
    }

    private void leave(WindowEvent closing) {
        if (!keepsWatch) {
            end.run();
            return;
        }
        closing.consume();
        if (tray.isThere()) {
            stage.hide();
        } else {
            stage.setIconified(true);
        }
    }

    private void appearInBackground() {
        if (!tray.isThere()) {
            stage.setIconified(true);
            stage.show();
        }
    }

    /** Brings the window forward as it is, and begins to bring files in, if there are any. */
    void open(List<Path> files) {
        Platform.runLater(() -> {
            window.bringIn(files);
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    @Override
    public boolean showsToday() {
        return showsToday;
    }

    @Override
    public boolean isLookedAt() {
        return showsToday && inFront;
    }

    @Override
    public void openToday() {
        Platform.runLater(() -> window.navigation().open(new Place.Today()));
        open(List.of());
    }
}
