package app.tilth.bench;

import app.tilth.ui.MainWindow;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How quickly the timeline answers on the network of standard size, 1440×900, drawn in software. Milliseconds; a wait ends when what
 * was asked for has been laid out and drawn. Measured {@linkplain AsInstalled as installed}, after the same walk on the sample.
 *
 * <ul>
 *   <li>{@code read}: the whole chronicle from the file, which happens once, beside the window.
 *   <li>{@code open}: from the click to the strip, the lanes and the list, the first time, when what the window reads at its start
 *       is there and its first page has been looked at for a while.
 *   <li>{@code brush_median}, {@code brush_p99}: from a key that moves the frame of the strip, or brings the days nearer or further
 *       away, to the strip and the lanes of those days; 400 after 60 that warm up, from a year and a half to all there is. The list
 *       follows when the frame rests; where it does meanwhile, that is in it.
 *   <li>{@code scroll_step}: a frame of the list while it is scrolled by a row each frame; median of 400.
 *   <li>{@code filter}: from a choice in the heading, or a letter typed in the filter, to what it leaves; median.
 * </ul>
 */
final class TimelineBench {
    private static final String SAMPLE = "sample";
    private static final String STANDARD = "standard";
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 400;
    private static final int WARMING = 60;
    private static final int FILTERS = 12;
    /** By then all has been read that is read beside the window. */
    private static final long LOOK_MILLIS = 12_000;

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.LEFT,
            KeyCode.MINUS,
            KeyCode.LEFT,
            KeyCode.MINUS,
            KeyCode.RIGHT,
            KeyCode.PLUS,
            KeyCode.LEFT,
            KeyCode.PLUS,
            KeyCode.RIGHT);

    private final Figures figures = new Figures("timeline");
    private final Eye eye;
    private final Stage stage;
    private final Scene scene;
    private final MainWindow window;

    private TimelineBench(FxTaskRunner tasks, Stage stage, MainWindow window) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.eye = new Eye(scene, tasks);
        this.window = window;
    }

    static void run() throws Exception {
        StandardNetwork.file();
        new AsInstalled(TimelineBench.class).run(SAMPLE, STANDARD);
    }

    /**
     * Walks through the timeline once.
     *
     * @param args on which network
     */
    public static void main(String[] args) throws Exception {
        if (args[0].equals(STANDARD)) {
            Path file = StandardNetwork.copy("timeline");
            read(file);
            walk(file);
        } else {
            Path file = StandardNetwork.FOLDER.resolve("timeline.tilth");
            StandardNetwork.remove(file);
            try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
                workspace.run(TakeNetwork.sample(StandardNetwork.TODAY));
            }
            walk(file);
        }
    }

    private static void read(Path file) throws Exception {
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            new Figures("timeline").print("read", Figures.time(workspace.chronicle()::current), "ms");
        }
    }

    private static void walk(Path file) throws Exception {
        // Frames then follow one another as soon as the last is drawn, instead of sixty times a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Theme.beforeAnything();
        var wiring = WorkspaceWiring.open(file, StandardNetwork.CLOCK);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var tasks = new FxTaskRunner()) {
            Stage stage = Eye.onScreen(Stage::new);
            MainWindow window = Eye.onScreen(() -> {
                var made = new MainWindow(stage, wiring, tasks, new NoLetters(), List::of);
                made.open();
                return made;
            });
            Eye.await(stage::isShowing);
            TimelineBench bench = Eye.onScreen(() -> {
                stage.setWidth(WIDTH);
                stage.setHeight(HEIGHT);
                return new TimelineBench(tasks, stage, window);
            });
            Eye.await(() -> bench.scene.getRoot().lookup(".suggestion") != null);
            bench.measure();
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

    private void measure() throws Exception {
        eye.settle(() -> {});
        Thread.sleep(LOOK_MILLIS);
        figures.print(
                "open",
                eye.waitFor(
                        () -> window.navigation().open(new Place.Timeline("")),
                        () -> list() != null
                                && canBeSeen(list())
                                && !list().getItems().isEmpty()),
                "ms");
        Thread.sleep(LOOK_MILLIS / 12);
        brush();
        scroll();
        filter();
    }

    private void brush() throws Exception {
        Node strip = Eye.onScreen(() -> scene.getRoot().lookup("#density-strip"));
        double[] times = new double[FRAMES];
        for (int i = -WARMING; i < FRAMES; i++) {
            if (i == FRAMES / 2) {
                eye.waitFor(() -> press(strip, KeyCode.DIGIT0), () -> true);
            }
            KeyCode key = KEYS.get(Math.floorMod(i, KEYS.size()));
            times[Math.max(0, i)] = eye.waitFor(() -> press(strip, key), () -> true);
        }
        figures.print("brush_median", Figures.median(times), "ms");
        figures.print("brush_p99", Figures.quantile(times, .99), "ms");
    }

    private static void press(Node on, KeyCode key) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void scroll() throws Exception {
        double[] frames = new double[FRAMES];
        int row = 200;
        for (int i = -WARMING; i < FRAMES; i++) {
            int to = row++;
            frames[Math.max(0, i)] = eye.waitFor(() -> list().scrollTo(to), () -> true);
        }
        figures.print("scroll_step", Figures.median(frames), "ms");
        figures.print("scroll_step_p99", Figures.quantile(frames, .99), "ms");
    }

    private void filter() throws Exception {
        var gave = (ToggleButton) Eye.onScreen(() -> scene.getRoot().lookup("#timeline-GAVE"));
        var asked = (ToggleButton) Eye.onScreen(() -> scene.getRoot().lookup("#timeline-ASKED"));
        var field = (TextField) Eye.onScreen(() -> scene.getRoot().lookup("#timeline-filter"));
        double[] times = new double[FILTERS];
        for (int i = -4; i < FILTERS; i++) {
            Runnable deed = switch (Math.floorMod(i, 4)) {
                case 0 -> gave::fire;
                case 1 -> asked::fire;
                case 2 -> gave::fire;
                default -> asked::fire;
            };
            times[Math.max(0, i)] = eye.settle(deed);
        }
        figures.print("filter", Figures.median(times), "ms");
        double[] typing = new double[FILTERS];
        String word = "marina";
        for (int i = 0; i < FILTERS; i++) {
            String typed = word.substring(0, i % word.length() + 1);
            typing[i] = eye.settle(() -> field.setText(typed));
        }
        figures.print("filter_keystroke", Figures.median(typing), "ms");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.getRoot().lookup("#happenings");
    }

    /** Whether it is open and, where it fades in, has begun to; its first frame shows nothing yet. */
    private static boolean canBeSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getOpacity() == 0 || !at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
