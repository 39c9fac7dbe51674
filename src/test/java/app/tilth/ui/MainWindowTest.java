package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.settings.LoginStart;
import app.tilth.ui.shell.Frame;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.welcome.ImportSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as someone uses it, on the platform without a display. */
class MainWindowTest {
    private static final List<Path> FILES = List.of(Path.of("friends.vcf"));

    private final FxRobot robot = new FxRobot();
    private final RecordingLetters letters = new RecordingLetters();
    private final FxTaskRunner tasks = new FxTaskRunner();
    private @Nullable Stage opened;
    private @Nullable MainWindow window;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        var made = window;
        if (made != null) {
            robot.interact(made::close);
        }
        FxToolkit.cleanupStages();
        tasks.close();
    }

    private MemoryNetwork open(MemoryNetwork network) throws TimeoutException {
        var stage = FxToolkit.registerStage(Stage::new);
        opened = stage;
        FxToolkit.setupStage(shown -> {
            var made = new MainWindow(shown, network, tasks, letters, () -> FILES);
            window = made;
            made.open();
        });
        await(stage::isShowing);
        robot.interact(stage::requestFocus);
        await(() -> stage.isFocused()
                && !(all(".suggestion").isEmpty()
                        && all(".beginning").isEmpty()
                        && all(".people").isEmpty()));
        return network;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> all(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> List.copyOf(robot.lookup(query).queryAll()));
    }

    private List<Node> cards() {
        return all(".suggestion").stream().filter(card -> !card.isDisable()).toList();
    }

    private boolean says(String text) {
        return all(".label").stream()
                .anyMatch(label -> label instanceof Labeled labeled && text.equals(labeled.getText()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Scene scene() {
        return Objects.requireNonNull(opened, "no window is open").getScene();
    }

    private String focused() {
        var owner = scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getAccessibleText());
    }

    @Test
    void reachedOutAsksForTheKindLogsItAndTheCardGoes() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.R);
        await(() -> says("How did you reach Dele Adeyemi?"));
        press(KeyCode.C);

        await(() -> cards().size() == 4);
        assertThat(network.deeds).containsExactly("CALL Dele Adeyemi");
        await(() -> says("Logged a call with Dele Adeyemi."));
        await(() -> all(".suggestion").size() == 4);
        assertThat(focused()).startsWith("Tomasz Wiśniewski");
    }

    @Test
    void enterInTheChooserMeansAMessage() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.R);
        press(KeyCode.ENTER);

        await(() -> cards().size() == 4);
        assertThat(network.deeds).containsExactly("MESSAGE Dele Adeyemi");
    }

    @Test
    void enterGoesIntoTheCardAndPressesItsButtons() throws TimeoutException {
        open(MemoryNetwork.withFive());

        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        await(() -> says("How did you reach Dele Adeyemi?"));
    }

    @Test
    void theArrowsChooseTheCardTheKeysActOn() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.END);
        press(KeyCode.UP);
        press(KeyCode.X);

        await(() -> cards().size() == 4);
        assertThat(network.deeds).containsExactly("not Ana Beltrán");
        press(KeyCode.HOME);
        assertThat(focused()).startsWith("Dele Adeyemi");
    }

    @Test
    void snoozingChoosesADayAndUndoBringsTheCardBack() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.S);
        await(() -> says("Next Monday"));
        press(KeyCode.DIGIT3);
        await(() -> cards().size() == 4);
        assertThat(network.deeds).containsExactly("snoozed Dele Adeyemi 2026-11-30");
        await(() -> says("Snoozed Dele Adeyemi until Monday."));

        press(KeyCode.SHORTCUT, KeyCode.Z);

        await(() -> cards().size() == 5);
        assertThat(network.page().cards()).hasSize(5);
    }

    @Test
    void theToastTakesTheDeedBack() throws TimeoutException {
        open(MemoryNetwork.withFive());

        press(KeyCode.X);
        await(() -> !all(".toast .button").isEmpty());
        robot.clickOn(".toast .button");

        await(() -> cards().size() == 5);
    }

    @Test
    void escapeClosesTheChooserAndNothingIsLogged() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.R);
        await(() -> !all(".choices").isEmpty());
        press(KeyCode.ESCAPE);

        await(() -> all(".choices").isEmpty());
        assertThat(network.deeds).isEmpty();
        assertThat(focused()).startsWith("Dele Adeyemi");
    }

    @Test
    void writeOpensADraftOrCopiesWhereThereIsNoAddress() throws TimeoutException {
        open(MemoryNetwork.withFive());

        press(KeyCode.W);
        press(KeyCode.DOWN);
        press(KeyCode.W);

        assertThat(letters.drafts).containsExactly("p0@example.org: Last spoke of the Lagos pilot.");
        assertThat(letters.copies).containsExactly("Last spoke of the Lagos pilot.");
        await(() -> says("No address for Tomasz Wiśniewski yet, so the first line is copied."));
    }

    @Test
    void whyThisShowsTheTerms() throws TimeoutException {
        open(MemoryNetwork.withFive());

        robot.clickOn("Why this?");

        await(() -> says("Usual interval 21 days."));
    }

    @Test
    void whenAllAreDoneTheDayHasAnEnd() throws TimeoutException {
        open(MemoryNetwork.withFive());

        for (var left = 4; left >= 0; left--) {
            var rest = left;
            press(KeyCode.X);
            await(() -> cards().size() == rest);
        }

        await(() -> says("Done for today"));
        assertThat(says("That’s all for today")).isTrue();
    }

    @Test
    void aFailureStaysOnScreenWithItsCodeAndTheCardRemains() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());
        network.willFail(new IllegalStateException("disk full"));

        press(KeyCode.X);

        await(() -> !all(".toast.failed").isEmpty());
        assertThat(cards()).hasSize(5);
        assertThat(all(".toast.failed .label"))
                .anyMatch(label ->
                        label instanceof Labeled labeled && labeled.getText().contains("(T-"));
    }

    @Test
    void theDeskIsNeverAskedOnTheJavaFxThread() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.X);
        await(() -> cards().size() == 4);

        assertThat(network.threads).isNotEmpty().allMatch(thread -> !thread.contains("JavaFX"));
    }

    @Test
    void theFirstStartNamesFivePeople() throws TimeoutException {
        var network = open(new MemoryNetwork());

        robot.clickOn("Name them");
        await(() -> scene().getFocusOwner() instanceof TextField);
        for (var name : List.of("Ada", "Bo", "Cy", "Di", "Ed")) {
            robot.write(name);
            press(KeyCode.ENTER);
        }

        await(() -> cards().size() == 5);
        assertThat(network.deeds).containsExactly("named [Ada, Bo, Cy, Di, Ed]");
        assertThat(all(".beginning")).isEmpty();
    }

    @Test
    void theFirstStartOpensTheSample() throws TimeoutException {
        var network = open(new MemoryNetwork());

        assertThat(says("Walk through a sample network of 312 people. It stays apart from yours."))
                .isTrue();
        robot.clickOn("Open the sample");

        await(() -> cards().size() == 5);
        assertThat(network.deeds).containsExactly("sample");
    }

    @Test
    void anImportTellsWhereItIsAndWhatWasLeftOut() throws TimeoutException {
        var network = new MemoryNetwork();
        var gate = new CountDownLatch(1);
        network.willImport(new ImportSummary(3, 0, 2, 40, List.of("friends.vcf, line 9: no name")), gate);
        open(network);

        robot.clickOn("Choose files");
        await(() -> says("Halfway through friends.vcf"));
        gate.countDown();

        await(() -> says("3 people were added."));
        await(() -> says("40 conversations came with them."));
        await(() -> says("One was left out"));
        robot.clickOn("Go to Today");
        await(() -> cards().size() == 3);
    }

    @Test
    void anImportCanBeCancelled() throws TimeoutException {
        var network = new MemoryNetwork();
        var gate = new CountDownLatch(1);
        network.willImport(new ImportSummary(0, 0, 0, 0, List.of()), gate);
        open(network);

        robot.clickOn("Choose files");
        await(() -> says("Halfway through friends.vcf"));
        robot.clickOn("Cancel");
        gate.countDown();

        await(() -> says("Stopped before the end. Files that were not finished have left nothing behind."));
        assertThat(network.deeds).containsExactly("import stopped");
    }

    @Test
    void loggingHasAButtonAKeyAndAPlaceInTheSearch() throws TimeoutException {
        open(MemoryNetwork.withFive());

        robot.clickOn("#log");
        await(() -> !all("#capture-line").isEmpty());
        press(KeyCode.ESCAPE);
        await(() -> all("#capture-line").isEmpty());
        press(KeyCode.CONTROL, KeyCode.N);
        await(() -> !all("#capture-line").isEmpty());
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("coffee with Zed");
        await(() -> says("Log “coffee with Zed”"));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await(() -> !all("#capture-line").isEmpty());
        assertThat(robot.lookup("#capture-line").queryTextInputControl().getText())
                .isEqualTo("coffee with Zed");
    }

    @Test
    void theWindowOpensAsItWasLeft() throws TimeoutException {
        var network = MemoryNetwork.withFive();
        network.keep(new WindowMemory(
                Optional.of(new Frame(40, 30, 1120, 760, false)),
                new Place.People(),
                new Look(Look.Colours.DARK, Look.Text.LARGE)));

        open(network);

        var stage = Objects.requireNonNull(opened);
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(40.0, 30.0, 1120.0, 760.0);
        await(() -> !all(".people").isEmpty());
        assertThat(scene().getStylesheets()).first().asString().endsWith("dark.css");
        assertThat(scene().getStylesheets()).last().asString().endsWith("text-large.css");
        robot.interact(() -> stage.setWidth(1300));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> Objects.requireNonNull(window).close());
        await(() -> network.memory().place().equals(new Place.Today()));
        assertThat(network.memory().frame()).contains(new Frame(40, 30, 1300, 760, false));
    }

    @Test
    void aNoticeIsTriedAndTilthStartsAtLoginOnlyWithAWatch() throws TimeoutException {
        var network = open(MemoryNetwork.withFive());

        press(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> !all("#login-wanted").isEmpty());
        var login = all("#login-wanted").getFirst();
        assertThat(login.isDisabled()).isTrue();
        fire("#watch-wanted");
        await(() -> !login.isDisabled());
        fire("#login-wanted");
        await(() -> network.settings.login == LoginStart.ON);
        fire("#watch-wanted");
        await(() -> network.settings.login == LoginStart.OFF && login.isDisabled());
        fire("#notice-try");
        await(() -> network.settings.deeds.contains("notice"));
    }

    private void fire(String query) {
        robot.interact(all(query).getFirst()::requestFocus);
        press(KeyCode.SPACE);
    }

    @Test
    void theWindowHasAPictureInEverySize() throws TimeoutException {
        open(MemoryNetwork.withFive());
        // They are drawn once the window is there.
        await(() -> !Objects.requireNonNull(opened).getIcons().isEmpty());

        assertThat(Objects.requireNonNull(opened).getIcons())
                .extracting(Image::getWidth)
                .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    }
}
