package app.tilth.ui;

import app.tilth.desktop.Desktop;
import app.tilth.desktop.Pixels;
import app.tilth.start.Milestone;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.theme.WindowIcon;
import app.tilth.ui.today.SystemLetters;
import app.tilth.ui.welcome.SystemFilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as a JavaFX application. */
public final class TilthApp extends Application {
    // JavaFX makes the application itself, so what it needs can only be handed over beside it.
    private static volatile @Nullable Handover handover;

    /**
     * How the window is to open.
     *
     * @param background whether it waits in the tray, or small, until it is asked for
     * @param files what is to be brought in
     */
    public record Wanted(boolean background, List<Path> files) {
        public Wanted {
            files = List.copyOf(files);
        }
    }

    private @Nullable MainWindow window;
    private @Nullable Desktop desktop;

    /**
     * Opens the window and returns when Tilth was ended and everything is written.
     *
     * @param refused is told, beside the screen, why the data file cannot be opened, and answers what is to be shown before Tilth
     *     ends, if anything
     */
    public static void launch(Wiring wiring, Wanted wanted, Function<Throwable, Optional<String>> refused) {
        Theme.beforeAnything();
        try (var tasks = new FxTaskRunner()) {
            handover = new Handover(wiring, tasks, wanted, refused);
            launch(TilthApp.class);
        } finally {
            wiring.close();
        }
    }

    @Override
    public void start(Stage stage) {
        Milestone.TOOLKIT_READY.reached();
        Theme.beforeTheFirstControl();
        var handed = Objects.requireNonNull(handover, "launched without its wiring");
        var opened = new MainWindow(
                stage, handed.wiring, handed.tasks, new SystemLetters(getHostServices()), new SystemFilePicker(stage));
        window = opened;
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> opened.failures().accept(failure));
        // The window may go while Tilth stays.
        Platform.setImplicitExit(false);
        var icon = new CompletableFuture<List<Pixels>>();
        Runnable draw = () ->
                icon.complete(opened.icon().stream().map(WindowIcon::pixels).toList());
        var around = Desktop.ofThisComputer(icon::join, handed.wiring.launchCommand());
        desktop = around;
        var door = new Door(stage, opened, around.tray(), Platform::exit);
        if (handed.wanted.background) {
            // The window waits for the tray, and the tray for its picture.
            draw.run();
        }
        opened.whenBegun(() -> {
            draw.run();
            handed.wiring.attend(around, door, door::open);
        });
        opened.bringIn(handed.wanted.files);
        handed.tasks.run(
                () -> {
                    handed.wiring.awaitFile();
                    return true;
                },
                _ -> {},
                failure -> refuse(handed, failure));
        door.follow(handed.wiring.settings(), handed.tasks, handed.wanted.background);
        Walk.beginIfWanted(stage, opened, Platform::exit);
    }

    private static void refuse(Handover handed, Throwable failure) {
        // Asking another Tilth may take its time.
        Thread.ofVirtual().start(() -> {
            Optional<String> sentence = handed.refused.apply(failure);
            Platform.runLater(
                    () -> sentence.ifPresentOrElse(text -> RefusedWindow.show(text, Platform::exit), Platform::exit));
        });
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

    private record Handover(
            Wiring wiring, TaskRunner tasks, Wanted wanted, Function<Throwable, Optional<String>> refused) {}
}
