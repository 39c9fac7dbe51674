package app.tilth.bench;

import app.tilth.ui.MainWindow;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.today.Letters;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * How quickly the window answers on the network of standard size, 1440×900, drawn in software. Milliseconds; a wait ends when
 * what was asked for has been laid out and drawn. Measured {@linkplain AsInstalled as installed}, after the same walk on the
 * sample network; with {@code -Dcold=true} in a JVM that has never seen the window.
 *
 * <ul>
 *   <li>{@code open_people}: from the click to the list of everyone, the first time it is opened, when what the window reads at its
 *       start is there and its first page has been looked at for two seconds.
 *   <li>{@code scroll_step}: a frame of the list while it is scrolled by a row each frame, frames as quick as they come;
 *       median of 400, with the 99th percentile beside it.
 *   <li>{@code filter_keystroke}: from a letter typed in the filter to the list it leaves; median of what five names need.
 *   <li>{@code palette_keystroke}: the same in the palette.
 *   <li>{@code open_person}: from the click to the page as far as the window shows it; median of 40 people chosen by chance, after 5 that warm up.
 *   <li>{@code longest_block}: the longest the JavaFX thread kept anyone waiting through all of it, with how often that was
 *       more than 100 ms.
 * </ul>
 */
final class UiBench {
    private static final String SAMPLE = "sample";
    private static final String STANDARD = "standard";
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 400;
    private static final int PEOPLE = 40;
    private static final int WARMING = 5;
    private static final List<String> NAMES = List.of("maria", "chen", "okafor", "anna s", "grid");
    /** How long a dialog takes to open or to go, and more. */
    private static final long OPENING_MILLIS = 600;
    /** How long anyone looks at what the window shows first before opening something else. */
    private static final long LOOK_MILLIS = 2000;

    private final Figures figures = new Figures("ui");
    private final Eye eye;
    private final Stage stage;
    private final Scene scene;
    private final MainWindow window;

    private UiBench(FxTaskRunner tasks, Stage stage, MainWindow window) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.eye = new Eye(scene, tasks);
        this.window = window;
    }

    static void run() throws Exception {
        StandardNetwork.file();
        if (Boolean.getBoolean("cold")) {
            main(new String[] {STANDARD});
        } else {
            new AsInstalled(UiBench.class).run(SAMPLE, STANDARD);
        }
    }

    /**
     * Walks through the window once.
     *
     * @param args on which network
     */
    public static void main(String[] args) throws Exception {
        walk(args[0].equals(SAMPLE) ? sample() : StandardNetwork.copy("ui"));
    }

    private static Path sample() throws Exception {
        Path file = StandardNetwork.FOLDER.resolve("ui.tilth");
        StandardNetwork.remove(file);
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            workspace.run(TakeNetwork.sample(StandardNetwork.TODAY));
        }
        return file;
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
            MainWindow window = Eye.onScreen(() -> open(stage, wiring, tasks));
            Eye.await(stage::isShowing);
            UiBench bench = Eye.onScreen(() -> sized(stage, window, tasks));
            Eye.await(() -> bench.scene.getRoot().lookup(".suggestion") != null);
            bench.eye.drawn(() -> true);
            try (var watchdog = new Watchdog(Eye.onScreen(Thread::currentThread))) {
                bench.measure();
                bench.figures.print("longest_block", watchdog.longestMillis(), "ms");
                bench.figures.print("blocks_over_100", (double) watchdog.breaches(), "times");
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

    private static MainWindow open(Stage stage, WorkspaceWiring wiring, FxTaskRunner tasks) {
        var window = new MainWindow(stage, wiring, tasks, new NoLetters(), List::of);
        window.open();
        return window;
    }

    private static UiBench sized(Stage stage, MainWindow window, FxTaskRunner tasks) {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return new UiBench(tasks, stage, window);
    }

    private void measure() throws Exception {
        figures.note("everyone");
        eye.settle(() -> {});
        Thread.sleep(LOOK_MILLIS);
        figures.print(
                "open_people",
                eye.waitFor(
                        () -> window.navigation().open(new Place.People()),
                        () -> table() != null
                                && canBeSeen(table())
                                && !table().getItems().isEmpty()),
                "ms");
        figures.note("scrolling");
        scroll();
        figures.note("typing");
        type(field("#people-filter"), "filter_keystroke");
        figures.note("jumping");
        jump();
        figures.note("people");
        people();
    }

    private void scroll() throws Exception {
        double[] frames = new double[FRAMES];
        int row = 200;
        for (int i = -WARMING * 10; i < FRAMES; i++) {
            int to = row++;
            double time = Figures.time(() -> {
                Eye.onScreen(() -> {
                    table().scrollTo(to);
                    return true;
                });
                eye.drawn(() -> true);
                return true;
            });
            if (i >= 0) {
                frames[i] = time;
            }
        }
        figures.print("scroll_step", Figures.median(frames), "ms");
        figures.print("scroll_step_p99", Figures.quantile(frames, .99), "ms");
    }

    private void type(TextField field, String figure) throws Exception {
        var times = new ArrayList<Double>();
        for (String name : NAMES) {
            for (int letters = 1; letters <= name.length(); letters++) {
                String typed = name.substring(0, letters);
                times.add(eye.settle(() -> field.setText(typed)));
            }
            eye.settle(() -> field.setText(""));
        }
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        figures.print(figure, Figures.median(all), "ms");
        figures.print(figure + "_p99", Figures.quantile(all, .99), "ms");
    }

    private void jump() throws Exception {
        Eye.onScreen(() -> {
            ((Button) scene.getRoot().lookup(".search-button")).fire();
            return true;
        });
        Thread.sleep(OPENING_MILLIS);
        type(field("#palette-field"), "palette_keystroke");
        Eye.onScreen(() -> {
            ((Button) scene.getRoot().lookup(".search-button")).fire();
            return true;
        });
        Thread.sleep(OPENING_MILLIS);
    }

    private void people() throws Exception {
        List<PersonLine> everyone = Eye.onScreen(() -> List.copyOf(table().getItems()));
        var random = new SplittableRandom(7);
        double[] times = new double[PEOPLE];
        Eye.onScreen(() -> {
            window.navigation().open(new Place.Person(everyone.getFirst().id()));
            return true;
        });
        Eye.await(() -> scene.getRoot().lookup(".moments") != null);
        var name = (Label) found(".person-heading .display");
        Node side = found(".person-side");
        Node moments = found(".moments");
        for (int i = -WARMING; i < PEOPLE; i++) {
            PersonLine person = everyone.get(random.nextInt(everyone.size()));
            double time = eye.waitFor(
                    () -> window.navigation().open(new Place.Person(person.id())),
                    () -> name.getText().equals(person.name())
                            && canBeSeen(name)
                            && canBeSeen(side)
                            && canBeSeen(moments));
            if (i >= 0) {
                times[i] = time;
            }
        }
        figures.print("open_person", Figures.median(times), "ms");
        figures.print("open_person_p99", Figures.quantile(times, .99), "ms");
    }

    private TableView<PersonLine> table() {
        @SuppressWarnings("unchecked")
        var table = (TableView<PersonLine>) scene.getRoot().lookup(".people-table");
        return table;
    }

    private TextField field(String id) throws Exception {
        return (TextField) found(id);
    }

    private Node found(String selector) throws Exception {
        return Eye.onScreen(() -> Objects.requireNonNull(scene.getRoot().lookup(selector)));
    }

    /** Whether a page is open and, where it fades in, has begun to; its first frame shows nothing yet. */
    private static boolean canBeSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getOpacity() == 0 || !at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static final class NoLetters implements Letters {
        @Override
        public void draft(List<String> emails, String subject, String text) {}

        @Override
        public void copy(String text) {}
    }
}
