package app.tilth.ui;

import app.tilth.desktop.Desktop;
import app.tilth.start.Milestone;
import app.tilth.ui.control.Mark;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.theme.WindowIcon;
import app.tilth.ui.today.SystemLetters;
import app.tilth.ui.welcome.SystemFilePicker;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as a JavaFX application. */
public final class TilthApp extends Application {
    // JavaFX makes the application itself, so what it needs can only be handed over beside it.
    private static volatile @Nullable Handover handover;

    private @Nullable MainWindow window;
    private @Nullable Desktop desktop;

    /**
     * Opens the window and returns when Tilth was ended and everything is written.
     *
     * @param background whether the window waits in the tray, or small, until it is asked for
     */
    public static void launch(Wiring wiring, boolean background) {
        Theme.beforeAnything();
        try (var tasks = new FxTaskRunner()) {
            handover = new Handover(wiring, tasks, background);
            launch(TilthApp.class);
        } finally {
            wiring.close();
        }
    }

    @Override
    public void start(Stage stage) {
        Milestone.TOOLKIT_READY.reached();
        var handed = Objects.requireNonNull(handover, "launched without its wiring");
        var opened = new MainWindow(
                stage, handed.wiring, handed.tasks, new SystemLetters(getHostServices()), new SystemFilePicker(stage));
        window = opened;
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> opened.failures().accept(failure));
        // The window may go while Tilth stays.
        Platform.setImplicitExit(false);
        var around = Desktop.ofThisComputer(
                WindowIcon.of(Mark::of).stream().map(WindowIcon::pixels).toList(), handed.wiring.launchCommand());
        desktop = around;
        var door = new Door(stage, opened, around.tray(), Platform::exit);
        door.follow(handed.wiring.settings(), handed.tasks, handed.background);
        handed.wiring.attend(around, door, door::open);
        Walk.beginIfWanted(stage, opened, Platform::exit);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (desktop != null) {
            desktop.close();
        }
    }

    private record Handover(Wiring wiring, TaskRunner tasks, boolean background) {}
}
