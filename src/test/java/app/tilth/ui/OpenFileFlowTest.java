package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From the first start to a file that is there already. */
class OpenFileFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FxTaskRunner tasks = new FxTaskRunner();
    private WorkspaceWiring wiring;
    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        chosen = folder.resolve("own.tilth");
        wiring = WorkspaceWiring.open(folder.resolve("empty.tilth"), SampleWindow.NOON);
        Stage stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupStage(shown -> new MainWindow(shown, wiring, tasks, new RecordingLetters(), picker()).open());
        await(() -> count("#open-file") == 1);
        robot.targetWindow(stage);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        tasks.close();
        wiring.close();
    }

    private FilePicker picker() {
        return new FilePicker() {
            @Override
            public List<Path> pick() {
                return List.of();
            }

            @Override
            public Optional<Path> network() {
                return Optional.of(chosen);
            }
        };
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }

    private int count(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> robot.lookup(query).queryAll().size());
    }

    @Test
    void itsPeopleAreShown() throws Exception {
        try (Workspace workspace = Workspace.open(chosen, SampleWindow.NOON)) {
            workspace.run(TakeNetwork.sample(SampleWindow.DAY));
        }

        robot.clickOn("#open-file");

        await(() -> count(".suggestion") == 5);
    }

    @Test
    void aFileThatIsNoNetworkIsNamedInASentenceAndLeftAsItWas() throws Exception {
        Files.writeString(chosen, "Dear diary");

        robot.clickOn("#open-file");

        await(() -> count(".toast.failed") == 1);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> robot.lookup(".toast-text").<Labeled>query().getText()))
                .contains("own.tilth");
        assertThat(count(".beginning")).isEqualTo(3);
        assertThat(Files.readString(chosen)).isEqualTo("Dear diary");
    }
}
