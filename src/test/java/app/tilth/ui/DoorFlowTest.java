package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.desktop.OneInstance;
import app.tilth.model.SuggestionState;
import app.tilth.ui.shell.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window goes and comes back, with the real network behind it and a desktop around it. */
class DoorFlowTest {
    @TempDir
    Path folder;

    private static void close(SampleWindow window) {
        window.robot.interact(
                () -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void keepWatch(SampleWindow window) throws Exception {
        window.wiring.settings().change(p -> p.withBackground(true));
        window.await(window.desktop::isInTray);
    }

    private static List<SuggestionState> shown(SampleWindow window, LocalDate day) {
        return window.wiring
                .network()
                .current()
                .read(stores -> stores.suggestions().shown(day));
    }

    /** What Today would show, also while its window is away. */
    private static String dayOf(SampleWindow window) {
        return window.onScreen(
                () -> ((Label) window.stage().getScene().getRoot().lookup(".today-day")).getText());
    }

    @Test
    void closingEndsTilthUnlessItKeepsWatch() throws Exception {
        try (var window = new SampleWindow(folder)) {
            close(window);
            assertThat(window.ended).isTrue();
        }
    }

    @Test
    void closedIntoTheTrayItComesBackFromThere() throws Exception {
        try (var window = new SampleWindow(folder)) {
            keepWatch(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            close(window);
            window.await(() -> !window.stage().isShowing());
            assertThat(window.ended).isFalse();
            window.desktop.openFromTray();
            window.await(() -> window.stage().isShowing() && window.place() instanceof Place.Today);
            window.desktop.quitFromTray();
            window.await(() -> window.ended);
        }
    }

    @Test
    void aKeyAndTheSearchEndTilthAlsoWhileItKeepsWatch() throws Exception {
        try (var window = new SampleWindow(folder)) {
            keepWatch(window);
            window.press(KeyCode.CONTROL, KeyCode.Q);
            assertThat(window.ended).isTrue();
            window.ended = false;
            window.jump("quit");
            window.await(() -> window.ended);
        }
    }

    @Test
    void withoutATrayItStaysSmall() throws Exception {
        try (var window = new SampleWindow(folder)) {
            window.desktop.hasTray = false;
            keepWatch(window);
            close(window);
            window.await(() -> window.stage().isIconified());
            assertThat(window.ended).isFalse();
        }
    }

    @Test
    void theTrayIsGivenUpWithTheWatch() throws Exception {
        try (var window = new SampleWindow(folder)) {
            keepWatch(window);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(() -> !window.desktop.isInTray());
            close(window);
            assertThat(window.ended).isTrue();
        }
    }

    @Test
    void aSecondTilthOnTheFileBringsTheFirstForward() throws Exception {
        try (var window = new SampleWindow(folder)) {
            keepWatch(window);
            close(window);
            window.await(() -> !window.stage().isShowing());
            assertThat(OneInstance.ask(SampleWindow.file(folder), List.of())).isTrue();
            window.await(window.stage()::isShowing);
        }
        assertThat(OneInstance.ask(SampleWindow.file(folder), List.of())).isFalse();
    }

    @Test
    void aSecondTilthWithAFileHasTheFirstAskWhetherToBringItIn() throws Exception {
        Path cards = Files.writeString(
                folder.resolve("zoë’s cards.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Nakagawa\nEND:VCARD\n");
        try (var window = new SampleWindow(folder)) {
            keepWatch(window);
            close(window);
            window.await(() -> !window.stage().isShowing());
            assertThat(OneInstance.ask(SampleWindow.file(folder), List.of(cards)))
                    .isTrue();
            window.await(() -> window.stage().isShowing() && window.says("zoë’s cards.vcf (vCard): one person"));
            assertThat(isKnown(window, "Zoë Nakagawa")).isFalse();
            window.press(KeyCode.ENTER);
            window.await(() -> isKnown(window, "Zoë Nakagawa"));
        }
    }

    private static boolean isKnown(SampleWindow window, String name) {
        return window.wiring.network().current().knowledge().directory().entries().stream()
                .anyMatch(entry -> entry.name().equals(name));
    }

    @Test
    void aClickOnTheNoticeOpensToday() throws Exception {
        var clock = new MovingClock(SampleWindow.DAY.atTime(8, 30), ZoneOffset.UTC);
        try (var window = new SampleWindow(folder, clock)) {
            keepWatch(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            close(window);
            window.await(() -> !window.stage().isShowing());
            clock.set(SampleWindow.DAY.atTime(9, 0));
            window.wiring.background().look();
            assertThat(window.desktop.notices.shown).hasSize(1);
            window.desktop.notices.click();
            window.await(() -> window.stage().isShowing() && window.place() instanceof Place.Today);
        }
    }

    @Test
    void aDayThatTurnsBesideAClosedWindowCountsAsShownOnlyWhenItIsSeen() throws Exception {
        var clock = new MovingClock(SampleWindow.DAY.atTime(23, 0), ZoneOffset.UTC);
        try (var window = new SampleWindow(folder, clock)) {
            keepWatch(window);
            close(window);
            window.await(() -> !window.stage().isShowing());
            LocalDate next = SampleWindow.DAY.plusDays(1);
            clock.set(next.atTime(0, 1));
            window.wiring.background().look();
            window.await(() -> dayOf(window).equals("Wednesday 25 November"));
            assertThat(shown(window, next)).isEmpty();
            window.desktop.openFromTray();
            window.await(() -> shown(window, next).size() >= 5);
        }
    }
}
