package app.tilth.bench;

import app.tilth.ui.MainWindow;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;

/**
 * How quickly a long ask follows what is typed: 100 KB of words and a phrase of every message here and there, to one person of the
 * network of standard size, 1440×900, drawn in software. Milliseconds.
 *
 * <ul>
 *   <li>{@code keystroke}: what one letter at the end costs the JavaFX thread: the key, the layout and what comes of it, up to the frame;
 *       median of 200 after 60 that warm up, with the 99th percentile beside it.
 *   <li>{@code check_100k}: from a phrase put before it until the phrase is marked; median of 21 after 5. The pause after
 *       typing is in it as seven frames, as quick as they come, and not as the 120 ms it is for people.
 *   <li>{@code longest_block}: the longest the JavaFX thread kept anyone waiting through all of it.
 * </ul>
 */
final class AskBench {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LETTERS = 100 * 1024;
    private static final int KEYS = 200;
    private static final int WARMING = 60;
    private static final int CHECKS = 21;
    private static final String WORDS =
            "We have built a small store of readings close to the grid, and the board looks at it in spring. ";
    private static final String PHRASE = "Hope you are well. ";

    private final Figures figures = new Figures("ask");
    private final Eye eye;
    private final Stage stage;
    private final Scene scene;
    private final MainWindow window;

    private AskBench(FxTaskRunner tasks, Stage stage, MainWindow window) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.eye = new Eye(scene, tasks);
        this.window = window;
    }

    static void run() throws Exception {
        Path file = StandardNetwork.copy("ask");
        // Frames then follow one another as soon as the last is drawn, instead of sixty times a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Theme.beforeAnything();
        var wiring = WorkspaceWiring.open(file, StandardNetwork.CLOCK);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var tasks = new FxTaskRunner()) {
            Stage stage = Eye.onScreen(Stage::new);
            MainWindow window = Eye.onScreen(() -> new MainWindow(stage, wiring, tasks, new NoLetters(), List::of));
            Eye.onScreen(() -> {
                window.open();
                return true;
            });
            Eye.await(stage::isShowing);
            AskBench bench = Eye.onScreen(() -> sized(stage, window, tasks));
            Eye.await(() -> bench.scene.getRoot().lookup(".suggestion") != null);
            bench.ask();
            try (var watchdog = new Watchdog(Eye.onScreen(Thread::currentThread))) {
                bench.keys();
                bench.checks();
                bench.figures.print("longest_block", watchdog.longestMillis(), "ms");
            }
            Eye.onScreen(() -> {
                bench.window.close();
                bench.stage.close();
                return true;
            });
        } finally {
            Platform.exit();
            wiring.close();
            StandardNetwork.remove(file);
        }
    }

    private static AskBench sized(Stage stage, MainWindow window, FxTaskRunner tasks) {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return new AskBench(tasks, stage, window);
    }

    private void ask() throws Exception {
        Eye.onScreen(() -> {
            window.navigation().open(new Place.Person(2));
            return true;
        });
        Eye.await(() -> scene.lookup("#person-ask") instanceof Button ask && ask.getScene() != null && ask.isVisible());
        eye.settle(() -> {});
        eye.settle(() -> ((Button) Objects.requireNonNull(scene.lookup("#person-ask"))).fire());
        Eye.await(() -> scene.lookup("#ask-text") != null);
        eye.settle(() -> {});
        eye.settle(() -> {
            area().setText(text());
            area().end();
        });
        eye.drawn(() -> marks() > 0);
    }

    private static String text() {
        var text = new StringBuilder();
        while (text.length() < LETTERS) {
            text.append(text.length() % 7 == 0 ? PHRASE : WORDS);
            text.append(text.length() % 11 == 0 ? "\n" : "");
        }
        return text.append(PHRASE).toString();
    }

    private void keys() throws Exception {
        figures.note("typing");
        double[] times = new double[KEYS];
        for (int i = -WARMING; i < KEYS; i++) {
            String letter = i % 6 == 0 ? " " : "e";
            times[Math.max(0, i)] = eye.waitFor(() -> area().insertText(area().getCaretPosition(), letter), () -> true);
        }
        figures.print("keystroke", Figures.median(times), "ms");
        figures.print("keystroke_p99", Figures.quantile(times, .99), "ms");
    }

    private void checks() throws Exception {
        figures.note("marking");
        double[] times = new double[CHECKS];
        for (int i = -5; i < CHECKS; i++) {
            Eye.onScreen(() -> {
                area().setText("\n".repeat(16) + text());
                area().home();
                area().setScrollTop(0);
                return true;
            });
            Eye.await(() -> marks() == 0);
            times[Math.max(0, i)] = Figures.time(() -> {
                Eye.onScreen(() -> {
                    area().insertText(0, PHRASE);
                    return true;
                });
                Eye.await(() -> marks() > 0);
                return true;
            });
        }
        figures.print("check_100k", Figures.median(times), "ms");
    }

    private TextArea area() {
        return (TextArea) Objects.requireNonNull(scene.lookup("#ask-text"));
    }

    /** How many are in sight. */
    private long marks() {
        return scene.getRoot().lookupAll(".ask-underline").stream()
                .filter(Node::isVisible)
                .count();
    }
}
