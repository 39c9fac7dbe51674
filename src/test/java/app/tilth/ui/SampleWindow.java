package app.tilth.ui;

import app.tilth.desktop.Desktop;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a file with the sample network, and someone at its keyboard. */
final class SampleWindow implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** For a slow machine; where things work nobody waits for it. */
    private static final int PATIENCE_SECONDS = 60;

    /** A file with the sample network, written once; each window has a copy. */
    private static byte[] sample = {};

    final FxRobot robot = new FxRobot();
    final RecordingLetters letters = new RecordingLetters();
    final WorkspaceWiring wiring;
    /** Where the next file is to be written; asking for a place is answered with it. */
    volatile Optional<Path> target = Optional.empty();

    private final FilePicker picker = new FilePicker() {
        @Override
        public List<Path> pick() {
            return List.of();
        }

        @Override
        public Optional<Path> save(String name, String kind, String suffix) {
            return target;
        }
    };

    private final FxTaskRunner tasks = new FxTaskRunner();
    private final MainWindow window;

    private final Stage stage;
    final SmallDesktop desktop = new SmallDesktop();
    /** Whether Tilth was ended from the window or the tray. */
    volatile boolean ended;

    /** Opens the window on a new file in the folder and waits for Today. */
    SampleWindow(Path folder) throws Exception {
        this(folder, NOON);
    }

    /** The same by another clock. */
    SampleWindow(Path folder, Clock clock) throws Exception {
        this(sample(folder), ".suggestion", clock);
        // The screen of the platform without a display is narrower than the window usually is.
        resize(1440, 900);
    }

    /** Opens the window as it was left on a file that is there already, or on a new one without anyone. */
    SampleWindow(Path file, String firstView) throws Exception {
        this(file, firstView, NOON);
    }

    private SampleWindow(Path file, String firstView, Clock clock) throws Exception {
        FxToolkit.registerPrimaryStage();
        wiring = WorkspaceWiring.open(file, clock);
        stage = FxToolkit.registerStage(Stage::new);
        window = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, () -> {
            var made = new MainWindow(stage, wiring, tasks, letters, picker);
            var door = new Door(stage, made, desktop, () -> ended = true);
            door.follow(wiring.settings(), tasks, false);
            wiring.attend(new Desktop(desktop.notices, desktop, desktop), door, door::open);
            return made;
        });
        robot.targetWindow(stage);
        await(stage::isShowing);
        robot.interact(stage::requestFocus);
        await(() -> stage.isFocused() && !all(firstView).isEmpty());
    }

    /** Where the file of a window on the sample is. */
    static Path file(Path folder) {
        return folder.resolve("net.tilth");
    }

    private static synchronized Path sample(Path folder) throws Exception {
        if (sample.length == 0) {
            try (Workspace workspace = Workspace.open(file(folder), NOON)) {
                workspace.run(TakeNetwork.sample(DAY));
            }
            sample = Files.readAllBytes(file(folder));
        }
        return Files.write(file(folder), sample);
    }

    Stage stage() {
        return stage;
    }

    void resize(double width, double height) throws TimeoutException {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        await(() -> Math.abs(stage.getScene().getWidth() - width) < 1);
    }

    /** What the keyboard acts on. */
    Node focused() {
        return onScreen(() -> stage.getScene().getFocusOwner());
    }

    /** What the first node found shows. */
    String textOf(String query) {
        return onScreen(() -> switch (robot.lookup(query).query()) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case Node other -> String.valueOf(other.getAccessibleText());
        });
    }

    /** Whether something is in the window and in sight. */
    boolean shows(String query) {
        return !all(query).isEmpty();
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Types into the search and takes what comes first. */
    void jump(String typed) throws TimeoutException {
        press(KeyCode.CONTROL, KeyCode.K);
        await(() -> !all(".palette-row").isEmpty());
        type(typed);
        press(KeyCode.ENTER);
        await(() -> all(".palette").isEmpty());
    }

    /** Waits until something is so. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is in sight; views that are not open are in the window as well. */
    List<Node> all(String query) {
        return onScreen(() -> robot.lookup(query).queryAll().stream()
                .filter(SampleWindow::isInSight)
                .toList());
    }

    <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, question);
    }

    /** Whether a label or button shows exactly this text. */
    boolean says(String text) {
        return onScreen(() -> robot.lookup((Node node) ->
                        node instanceof Labeled labeled && text.equals(labeled.getText()) && isInSight(node))
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

    /** Presses keys together; what they bring about is waited for once, when all are let go again. */
    void press(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types faster than anyone could: no key waits for what the one before it brought about. */
    void type(String text) {
        BaseRobot keyboard = robot.robotContext().getBaseRobot();
        text.codePoints()
                .forEach(letter ->
                        keyboard.typeKeyboard(stage.getScene(), KeyCode.UNDEFINED, Character.toString(letter)));
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
