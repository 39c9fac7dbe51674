package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.ui.people.PersonLine;
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
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The list of people as someone uses it, by keyboard, on a file with the sample network. */
class PeopleFlowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FxTaskRunner tasks = new FxTaskRunner();
    private WorkspaceWiring wiring;
    private MainWindow window;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("net.tilth");
        try (Workspace workspace = Workspace.open(file, NOON)) {
            workspace.run(TakeNetwork.sample(DAY));
        }
        wiring = WorkspaceWiring.open(file, NOON);
        var stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupStage(shown -> {
            window = new MainWindow(shown, wiring, tasks, new RecordingLetters(), List::of);
            window.open();
        });
        robot.interact(stage::requestFocus);
        await(() -> stage.isFocused() && !all(".suggestion").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> !table().getItems().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(window::close);
        FxToolkit.cleanupStages();
        tasks.close();
        wiring.close();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> all(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> List.copyOf(robot.lookup(query).queryAll()));
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonLine> table() {
        return (TableView<PersonLine>) all(".people-table").getFirst();
    }

    private boolean says(String text) {
        return all(".label").stream()
                .anyMatch(label -> label instanceof Labeled labeled && text.equals(labeled.getText()));
    }

    private List<String> names() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> table().getItems().stream().map(PersonLine::name).toList());
    }

    @Test
    void filterSelectMoveAndUndoByKeyboard() throws Exception {
        robot.push(KeyCode.SLASH);
        robot.write("solst");
        await(() -> names().contains("Dele Adeyemi") && names().size() < 10);
        int at = names().indexOf("Dele Adeyemi");
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(at);
        });
        robot.push(KeyCode.SPACE);
        await(() -> says("1 selected"));
        robot.interact(() -> robot.lookup("#bulk-circle").query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> says("Core"));
        robot.push(KeyCode.DIGIT1);
        await(() -> says("Dele moved to Core."));
        await(() -> table().getItems().get(names().indexOf("Dele Adeyemi")).circle() == Circle.CORE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> table().getItems().get(names().indexOf("Dele Adeyemi")).circle() == Circle.CLOSE);
    }

    @Test
    void aFilterNobodyFitsOffersTheWayBack() throws Exception {
        robot.push(KeyCode.SLASH);
        robot.write("zzzz");
        await(() -> says("No one fits this filter"));
        robot.clickOn("Clear the filter");
        await(() -> names().size() > 300);
        assertThat(robot.lookup("#people-filter").queryTextInputControl().getText())
                .isEmpty();
    }

    @Test
    void aHeaderSortsWithoutTheTableDoingIt() throws Exception {
        String first = names().getFirst();
        robot.clickOn("Last contact");
        await(() -> !names().getFirst().equals(first)
                || table().getItems().getFirst().silentDays() == 0);
        assertThat(table().getItems().getFirst().silentDays()).isLessThanOrEqualTo(1);
    }
}
