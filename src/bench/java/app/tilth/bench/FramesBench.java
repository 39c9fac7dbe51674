package app.tilth.bench;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.need.Helper;
import app.tilth.network.Communities;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Onlooker;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.network.BridgesViewModel;
import app.tilth.ui.network.ExportViewModel;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.NetworkView;
import app.tilth.ui.network.NetworkViewModel;
import app.tilth.ui.network.OpenNeed;
import app.tilth.ui.network.PathViewModel;
import app.tilth.ui.network.ReachDesk;
import app.tilth.ui.network.Sought;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Scheme;
import app.tilth.ui.theme.Theme;
import app.tilth.workspace.BridgeLine;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * How quickly the picture of the network follows whoever moves in it: 1000×900, drawn in software, twice as many connections as
 * people, names on. Milliseconds.
 *
 * <ul>
 *   <li>{@code median_N}, {@code p99_N}: for N people, from the key that moves the picture or brings it nearer to the whole
 *       of it drawn anew and on the screen; 200 after 60 that warm up, all of it in sight or nearly so.
 *   <li>{@code pick}: what a movement of the mouse over the largest costs until it is known who is under it, and shown; median
 *       of 1,000.
 * </ul>
 */
final class FramesBench {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 200;
    private static final int WARMING = 60;
    private static final int PICKS = 1_000;
    private static final List<Integer> PEOPLE = List.of(5_000, 10_000, 50_000);
    private static final List<KeyCode> KEYS = List.of(KeyCode.PLUS, KeyCode.RIGHT, KeyCode.MINUS, KeyCode.LEFT);

    private final Figures figures = new Figures("frames");

    void run() throws Exception {
        // Frames then follow one another as soon as the last is drawn, instead of sixty times a second.
        System.setProperty("javafx.animation.fullspeed", "true");
        Theme.beforeAnything();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try {
            for (int people : PEOPLE) {
                figures.note(people + " people");
                measure(people);
            }
        } finally {
            Platform.exit();
        }
    }

    private void measure(int people) throws Exception {
        Sociogram network = network(people);
        Consumer<Throwable> failing = failure -> {
            throw new IllegalStateException(failure);
        };
        var model = new NetworkViewModel(
                new Drawing(network), new DirectTaskRunner(), new Nowhere(), _ -> {}, failing, () -> {});
        var nowhere = new NobodyInReach();
        var tasks = new DirectTaskRunner();
        NetworkView view = Eye.onScreen(() -> new NetworkView(
                model,
                new BridgesViewModel(nowhere, tasks, failing),
                new PathViewModel(nowhere, tasks, new NoLetters(), _ -> {}, failing, () -> {}),
                new ExportViewModel(new Drawing(network), tasks, _ -> {}, failing),
                new Overlay(new Region()),
                List::of));
        Stage stage = Eye.onScreen(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(view, WIDTH, HEIGHT));
            Theme.dress(shown.getScene(), Scheme.LIGHT, Look.Text.NORMAL);
            shown.show();
            shown.setWidth(WIDTH);
            shown.setHeight(HEIGHT);
            view.begin();
            return shown;
        });
        var eye = new Eye(stage.getScene(), new DirectTaskRunner());
        ImageView sheet = Eye.onScreen(() ->
                (ImageView) Objects.requireNonNull(view.lookup(".network-sheet").lookup("ImageView")));
        Eye.await(() -> sheet.getImage() != null && sheet.getImage().getWidth() == WIDTH);
        double[] times = new double[FRAMES];
        for (int i = -WARMING; i < FRAMES; i++) {
            KeyCode key = KEYS.get(Math.floorMod(i, KEYS.size()));
            Image before = sheet.getImage();
            times[Math.max(0, i)] =
                    eye.waitFor(() -> press(view, key), () -> !Objects.equals(sheet.getImage(), before));
        }
        figures.print("median_" + people, Figures.median(times), "ms");
        figures.print("p99_" + people, Figures.quantile(times, .99), "ms");
        if (people == PEOPLE.getLast()) {
            pick(view);
        }
        Eye.onScreen(() -> {
            view.close();
            model.close();
            stage.close();
            return true;
        });
    }

    private static void press(NetworkView view, KeyCode key) {
        boolean moves = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        view.lookup(".network-picture")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, moves, false, false, false));
    }

    private void pick(NetworkView view) throws Exception {
        var random = new SplittableRandom(3);
        double[] times = new double[PICKS];
        for (int i = 0; i < PICKS; i++) {
            double x = random.nextDouble(WIDTH);
            double y = random.nextDouble(HEIGHT);
            int pick = i;
            times[pick] = Eye.onScreen(() -> Figures.time(() -> {
                view.lookup(".network-picture").fireEvent(moved(x, y));
                return true;
            }));
        }
        figures.print("pick", Figures.median(times), "ms");
    }

    private static MouseEvent moved(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static Sociogram network(int people) {
        Graph graph = Graph.of(MadeGraph.connections(people, 2 * people));
        Communities communities = Communities.of(graph);
        var random = new SplittableRandom(5);
        Circle[] circles = Circle.values();
        Warmth[] warmths = Warmth.values();
        return new Sociogram(
                graph,
                new Layout(graph).run(),
                IntStream.range(0, graph.size())
                        .mapToObj(node -> new Sociogram.Member(
                                graph.person(node),
                                "Person " + graph.person(node),
                                "",
                                "",
                                List.of(),
                                circles[random.nextInt(circles.length)],
                                warmths[random.nextInt(warmths.length)],
                                random.nextDouble(),
                                communities.of(node),
                                Helper.Reached.TEND,
                                null))
                        .toList(),
                IntStream.range(0, communities.count())
                        .mapToObj(group -> new Sociogram.Group("Group " + group, communities.size(group)))
                        .toList());
    }

    private record Drawing(Sociogram network) implements NetworkDesk {
        @Override
        public Sociogram sociogram(Onlooker onlooker) {
            return network;
        }

        @Override
        public List<Sought.OfPerson> called(String typed, int most) {
            return List.of();
        }

        @Override
        public List<String> organizations(String typed, int most) {
            return List.of();
        }

        @Override
        public List<OpenNeed> needs() {
            return List.of();
        }

        @Override
        public List<String> sentences(long person) {
            return List.of();
        }

        @Override
        public void circle(List<Long> people, String names, Circle circle) {}

        @Override
        public void tag(List<Long> people, String names, String tag) {}

        @Override
        public LocalDate today() {
            return StandardNetwork.TODAY;
        }

        @Override
        public void export(ExportFormat format, Sociogram network, Path file, BooleanSupplier goOn) {}

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> {};
        }
    }

    private record NobodyInReach() implements ReachDesk {
        @Override
        public List<BridgeLine> bridges() {
            return List.of();
        }

        @Override
        public Routes routes(Goal goal) {
            return new Routes(goal, "", List.of(), "");
        }

        @Override
        public void planHello(Routes.Stop whom) {}

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> {};
        }
    }

    private record Nowhere() implements Navigation {
        @Override
        public void open(Place place) {}

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }
}
