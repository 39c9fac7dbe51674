package app.tilth.ui;

import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.today.SystemLetters;
import app.tilth.ui.welcome.SystemFilePicker;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as a JavaFX application. */
public final class TilthApp extends Application {
    // JavaFX makes the application itself, so what it needs can only be handed over beside it.
    private static volatile @Nullable Handover handover;

    private @Nullable MainWindow window;

    /** Opens the window and returns when it has closed and everything is written. */
    public static void launch(Wiring wiring) {
        Theme.beforeAnything();
        try (var tasks = new FxTaskRunner()) {
            handover = new Handover(wiring, tasks);
            launch(TilthApp.class);
        } finally {
            wiring.close();
        }
    }

    @Override
    public void start(Stage stage) {
        var handed = Objects.requireNonNull(handover, "launched without its wiring");
        var opened = new MainWindow(
                stage, handed.wiring, handed.tasks, new SystemLetters(getHostServices()), new SystemFilePicker(stage));
        window = opened;
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> opened.failures().accept(failure));
        opened.open();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private record Handover(Wiring wiring, TaskRunner tasks) {}
}
