package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.ui.today.TodayCard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window left open over night. */
class NewDayFlowTest {
    @TempDir
    Path folder;

    @Test
    void theListOfTheNewDayComesByItself() throws Exception {
        var clock = new MovingClock(SampleWindow.DAY.atTime(23, 50), ZoneOffset.UTC);
        try (var window = new SampleWindow(folder, clock)) {
            window.await(() -> window.says("Tuesday 24 November"));
            window.press(KeyCode.X);
            window.await(() -> window.all(".suggestion").size() == 4);
            clock.pass(Duration.ofMinutes(20));
            window.wiring.background().look();
            window.await(() -> window.says("Wednesday 25 November"));
            window.await(() -> window.all(".suggestion").size() == 5);
            List<String> names = window.wiring.today().page().cards().stream()
                    .map(TodayCard::name)
                    .toList();
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    @Test
    void aClockSetBackAYearIsSaid() throws Exception {
        var clock = new MovingClock(SampleWindow.DAY.atTime(12, 0), ZoneOffset.UTC);
        try (var window = new SampleWindow(folder, clock)) {
            window.press(KeyCode.X);
            window.await(() -> window.all(".suggestion").size() == 4);
            assertThat(window.shows(".today-doubt")).isFalse();
            clock.set(SampleWindow.DAY.minusYears(1).atTime(12, 0));
            window.wiring.background().look();
            window.await(() -> window.says(
                    "So says the clock of this computer; your last change is from 24 Nov 2026. Nothing is lost."));
            clock.set(SampleWindow.DAY.atTime(13, 0));
            window.wiring.background().look();
            window.await(() -> !window.shows(".today-doubt"));
        }
    }
}
