package app.tilth.ui;

import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a file with the sample network, and someone at its keyboard. */
final class SampleWindow implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final FxRobot robot = new FxRobot();
    final RecordingLetters letters = new RecordingLetters();
    final WorkspaceWiring wiring;
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final MainWindow window;

    /** Opens the window and waits for its first view. */
    SampleWindow(Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        Path file = folder.resolve("net.tilth");
        try (Workspace workspace = Workspace.open(file, NOON)) {
            workspace.run(TakeNetwork.sample(DAY));
        }
        wiring = WorkspaceWiring.open(file, NOON);
        Stage stage = FxToolkit.registerStage(Stage::new);
        window = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var made = new MainWindow(stage, wiring, tasks, letters, List::of);
            made.open();
            return made;
        });
        robot.targetWindow(stage);
        await(stage::isShowing);
        // The screen of the platform without a display is narrower than the window usually is.
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            stage.requestFocus();
        });
        await(() -> stage.isFocused() && !all(".suggestion").isEmpty());
    }

    /** Waits until something is so. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    List<Node> all(String query) {
        return onScreen(() -> List.copyOf(robot.lookup(query).queryAll()));
    }

    <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    /** Whether a label or button shows exactly this text. */
    boolean says(String text) {
        return onScreen(() -> robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent());
    }

    /** Goes somewhere; called where the screen may be touched. */
    void open(Place place) {
        window.navigation().open(place);
    }

    /** Where the window is. */
    Place place() {
        return onScreen(window::place);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(window::close);
        FxToolkit.cleanupStages();
        tasks.close();
        wiring.close();
    }
}
